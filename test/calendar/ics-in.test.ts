import { describe, expect, it } from 'vitest';
import { readBusy, type ReadBusy } from '../../src/calendar/ics-in';

const now = Date.UTC(2026, 4, 31, 12);
const zone = 'Europe/Berlin';

/** A file with these components, each given as lines. */
const file = (...components: readonly string[][]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...components.flat(), 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

const read = async (text: string): Promise<ReadBusy> => {
  const busy = await readBusy(text, { now, zone });
  if (!busy) throw new Error('no calendar');
  return busy;
};
/** “2026-06-01T07:00/07:45”, in UTC. */
const spans = async (...components: readonly string[][]): Promise<string[]> =>
  (await read(file(...components))).spans.map(({ startsAt, endsAt }) =>
    [
      new Date(startsAt).toISOString().slice(0, 16),
      new Date(endsAt).toISOString().slice(11, 16),
    ].join('/'),
  );
const days = async (...components: readonly string[][]): Promise<string[]> =>
  (await spans(...components)).map((span) => span.slice(5, 10));

describe('single events', () => {
  it.each([
    ['in UTC', ['DTSTART:20260601T070000Z', 'DTEND:20260601T074500Z']],
    ['in the zone here', ['DTSTART:20260601T090000', 'DTEND:20260601T094500']],
    ['in another zone', ['DTSTART;TZID=America/New_York:20260601T030000', 'DURATION:PT45M']],
    [
      'by a name of Windows',
      ['DTSTART;TZID=W. Europe Standard Time:20260601T090000', 'DURATION:PT45M'],
    ],
    [
      'by a name with a path before it',
      ['DTSTART;TZID=/mozilla.org/20070129_1/Europe/Berlin:20260601T090000', 'DURATION:PT45M'],
    ],
    ['folded', ['DTSTART;TZID=America/\r\n New_York:20260601T0300\r\n\t00', 'DURATION:PT45M']],
    [
      'that starts in one zone and ends in another',
      ['DTSTART;TZID=Europe/Berlin:20260601T090000', 'DTEND;TZID=Europe/London:20260601T084500'],
    ],
    [
      'with an alarm of another length',
      [
        'DTSTART:20260601T070000Z',
        'BEGIN:VALARM',
        'DURATION:PT5H',
        'REPEAT:1',
        'END:VALARM',
        'DURATION:PT45M',
      ],
    ],
  ])('%s', async (_, lines) => {
    expect(await spans(event(...lines))).toEqual(['2026-06-01T07:00/07:45']);
  });

  it.each([
    ['was cancelled', ['STATUS:CANCELLED']],
    ['leaves the time free', ['TRANSP:TRANSPARENT']],
    ['leaves it free in Outlook', ['X-MICROSOFT-CDO-BUSYSTATUS:FREE']],
    ['is our own', ['UID:01J0PLAN@undivided']],
  ])('one that %s takes no time', async (_, lines) => {
    const at = ['DTSTART:20260601T070000Z', 'DTEND:20260601T074500Z'];
    expect(await spans(event(...at, ...lines))).toEqual([]);
  });

  it('one that lasts all day takes time only if it says so, and then the day here', async () => {
    const day = ['DTSTART;VALUE=DATE:20260602', 'DTEND;VALUE=DATE:20260603'];
    expect(await spans(event(...day))).toEqual([]);
    expect(await spans(event(...day, 'TRANSP:OPAQUE'))).toEqual(['2026-06-01T22:00/22:00']);
    expect(
      await spans(event('DTSTART;VALUE=DATE:20260602', 'X-MICROSOFT-CDO-BUSYSTATUS:OOF')),
    ).toEqual(['2026-06-01T22:00/22:00']);
  });

  it('are in order and without overlap, and none outside what was looked at', async () => {
    const at = (from: string, to: string): string[] => event(`DTSTART:${from}`, `DTEND:${to}`);
    expect(
      await spans(
        at('20260602T100000Z', '20260602T110000Z'),
        at('20260601T070000Z', '20260601T090000Z'),
        at('20260601T080000Z', '20260601T083000Z'),
        at('20260601T090000Z', '20260601T093000Z'),
        at('20260501T070000Z', '20260501T090000Z'),
        at('20280501T070000Z', '20280501T090000Z'),
      ),
    ).toEqual(['2026-06-01T07:00/09:30', '2026-06-02T10:00/11:00']);
  });

  it('keeps nothing but times', async () => {
    const text = file(
      event('SUMMARY:Secret', 'LOCATION:Secret', 'DTSTART:20260601T070000Z', 'DURATION:PT1H'),
    );
    expect(JSON.stringify(await read(text))).not.toContain('Secret');
  });
});

describe('a zone that the file describes', () => {
  const custom = [
    'BEGIN:VTIMEZONE',
    'TZID:Customized Time Zone',
    'BEGIN:STANDARD',
    'DTSTART:16010101T030000',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010101T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];
  const at = event(
    'DTSTART;TZID=Customized Time Zone:20261023T090000',
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY;UNTIL=20261030T080000Z',
  );

  it.each([
    ['before', [custom, at]],
    ['after', [at, custom]],
  ])('%s the event', async (_, components) => {
    expect(await spans(...components)).toEqual([
      '2026-10-23T07:00/08:00',
      '2026-10-30T08:00/09:00',
    ]);
  });

  it.each([
    ['is shown twice, the first time', '20261025T023000', '2026-10-25T00:30/00:45'],
    ['is never shown, as if clocks had not changed', '20270328T023000', '2027-03-28T01:30/01:45'],
  ])('has a time that %s', async (_, shown, wanted) => {
    const odd = event(`DTSTART;TZID=Customized Time Zone:${shown}`, 'DURATION:PT15M');
    expect(await spans(custom, odd)).toEqual([wanted]);
  });

  it('by single days, under a name that has to be quoted', async () => {
    const single = [
      'BEGIN:VTIMEZONE',
      'TZID:Here\\, there',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'RDATE:20261001T000000,20271001T000000',
      'TZOFFSETFROM:+0530',
      'TZOFFSETTO:+0500',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260701T000000',
      'TZOFFSETFROM:+0500',
      'TZOFFSETTO:+0530',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ];
    const on = (day: string): string[] =>
      event(`DTSTART;TZID="Here, there":${day}T090000`, 'DURATION:PT1H');
    expect(await spans(single, on('20260630'), on('20260701'), on('20261001'))).toEqual([
      '2026-06-30T04:00/05:00',
      '2026-07-01T03:30/04:30',
      '2026-10-01T04:00/05:00',
    ]);
  });

  it('wrongly, is told of only where it is needed', async () => {
    const wrong = [
      'BEGIN:VTIMEZONE',
      'TZID:Odd',
      'BEGIN:STANDARD',
      'RRULE:FREQ=SECONDLY',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const { spans: found, unreadable } = await read(
      file(wrong, event('DTSTART;TZID=Odd:20260601T090000', 'DURATION:PT1H')),
    );
    expect(found).toHaveLength(1);
    expect(unreadable).toBe(0);
  });
});

describe('events that repeat', () => {
  const weekly = ['UID:a', 'DTSTART;TZID=Europe/Berlin:20260601T090000', 'DURATION:PT45M'];

  it('have their times, without those that are left out, and with those added', async () => {
    expect(
      await days(
        event(
          ...weekly,
          'RRULE:FREQ=WEEKLY;COUNT=5',
          'EXDATE;TZID=Europe/Berlin:20260608T090000',
          'EXDATE:20260615T070000Z',
          'EXDATE;VALUE=DATE:20260622',
          'RDATE;TZID=Europe/Berlin:20260603T090000,20260604T090000',
        ),
      ),
    ).toEqual(['06-01', '06-03', '06-04', '06-29']);
  });

  it('have single ones moved or cancelled, wherever in the file these stand', async () => {
    const moved = event(
      'UID:a',
      'RECURRENCE-ID;TZID=Europe/Berlin:20260608T090000',
      'DTSTART;TZID=Europe/Berlin:20260609T140000',
      'DURATION:PT30M',
    );
    const cancelled = event('UID:a', 'RECURRENCE-ID:20260615T070000Z', 'STATUS:CANCELLED');
    const free = event(
      'UID:a',
      'RECURRENCE-ID:20260622T070000Z',
      'DTSTART:20260622T070000Z',
      'DURATION:PT45M',
      'TRANSP:TRANSPARENT',
    );
    const series = event(...weekly, 'RRULE:FREQ=WEEKLY;COUNT=5');
    const wanted = ['2026-06-01T07:00/07:45', '2026-06-09T12:00/12:30', '2026-06-29T07:00/07:45'];
    expect(await spans(series, moved, cancelled, free)).toEqual(wanted);
    expect(await spans(moved, cancelled, free, series)).toEqual(wanted);
    // Another series with a time at the same moment.
    expect(
      await days(moved, event('UID:b', ...weekly.slice(1), 'RRULE:FREQ=WEEKLY;COUNT=2')),
    ).toContain('06-08');
  });

  it('stay at their time on the clock', async () => {
    const daily = event(
      'DTSTART;TZID=Europe/Berlin:20200101T090000',
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY',
    );
    const all = await spans(daily);
    expect(all).toContain('2026-10-24T07:00/08:00');
    expect(all).toContain('2026-10-25T08:00/09:00');
  });

  it('without end stop at the horizon, and keep step however long ago they began', async () => {
    const [first, second] = await days(
      event(
        'DTSTART:20060103T070000Z',
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,TH',
      ),
    );
    // 2006-01-03 and 1,065 weeks, which is 355 times three.
    expect([first, second]).toEqual(['06-02', '06-04']);
    const { spans: daily, until } = await read(
      file(event('DTSTART:19900101T070000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY')),
    );
    expect(daily).toHaveLength(407);
    expect(daily.every(({ endsAt }) => endsAt <= until)).toBe(true);
  });

  it.each([
    ['UNTIL=20260608T070000Z', ['06-01', '06-08']],
    ['UNTIL=20260608T065959Z', ['06-01']],
    ['UNTIL=20260608', ['06-01', '06-08']],
    ['UNTIL=20260608T090000', ['06-01', '06-08']],
  ])('end as they say: %s', async (end, wanted) => {
    expect(await days(event(...weekly, `RRULE:FREQ=WEEKLY;${end}`))).toEqual(wanted);
  });

  it('by month and year, all day too', async () => {
    expect(
      await days(
        event(
          'DTSTART:20250131T070000Z',
          'DURATION:PT1H',
          'RRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260901T000000Z',
        ),
      ),
    ).toEqual(['05-29', '06-26', '07-31', '08-28']);
    expect(
      await spans(
        event('DTSTART;VALUE=DATE:20201225', 'TRANSP:OPAQUE', 'RRULE:FREQ=YEARLY;UNTIL=20270101'),
      ),
    ).toEqual(['2026-12-24T23:00/23:00']);
  });
});

it('times without events are understood', async () => {
  expect(
    await spans([
      'BEGIN:VFREEBUSY',
      'FREEBUSY;FBTYPE=BUSY:20260601T070000Z/PT45M,20260602T070000Z/20260602T080000Z',
      'FREEBUSY;FBTYPE=FREE:20260603T070000Z/PT45M',
      'FREEBUSY:20260604T070000Z/PT1H',
      'END:VFREEBUSY',
    ]),
  ).toEqual(['2026-06-01T07:00/07:45', '2026-06-02T07:00/08:00', '2026-06-04T07:00/08:00']);
});

describe('bad input', () => {
  const good = event('DTSTART:20260601T070000Z', 'DURATION:PT1H');

  it.each(['', 'PK\u0003\u0004', '<!doctype html>', 'Not a BEGIN:VCALENDAR'])(
    '%j is no calendar',
    async (text) => {
      expect(await readBusy(text, { now, zone })).toBeUndefined();
    },
  );

  it.each([
    ['an end before the start', event('DTSTART:20260601T090000Z', 'DTEND:20260601T080000Z')],
    [
      'days that end before they start',
      event('DTSTART;VALUE=DATE:20260603', 'DTEND;VALUE=DATE:20260601'),
    ],
    ['no start', event('SUMMARY:x', 'DTEND:20260601T080000Z')],
    ['a day that is none', event('DTSTART:20261332T090000Z', 'DURATION:PT1H')],
    [
      'a rule that is none',
      event('DTSTART:20260601T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=SOMETIMES'),
    ],
    ['no end', ['BEGIN:VEVENT', 'DTSTART:20260601T090000Z', 'DURATION:PT1H']],
    ['nonsense', event('DTSTART:::;', 'DURATION:PT1H')],
  ])('%s is left out and counted, the others stand', async (_, bad) => {
    for (const text of [file(bad, good), file(good, bad)]) {
      const { spans: found, unreadable } = await read(text);
      expect(found).toEqual([
        { startsAt: Date.UTC(2026, 5, 1, 7), endsAt: Date.UTC(2026, 5, 1, 8) },
      ]);
      expect(unreadable).toBe(1);
    }
  });

  it.each([
    ['every second', 'DTSTART:20200101T000000Z', 'FREQ=SECONDLY'],
    ['every minute, counted', 'DTSTART:20200101T000000Z', 'FREQ=MINUTELY;COUNT=999999999'],
    ['a day that never comes', 'DTSTART:20260601T000000Z', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
  ])('%s comes to an end, and is told of', async (_, start, rule) => {
    const { cut, unreadable } = await read(
      file(event(start, 'DURATION:PT1S', `RRULE:${rule}`), good),
    );
    expect(cut).toBe(1);
    expect(unreadable).toBe(0);
  });

  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYDAY=1MO;BYMONTH=4;BYMONTHDAY=15,16',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20',
    'FREQ=WEEKLY;BYMONTH=13',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=HOURLY;BYHOUR=25',
    'FREQ=MONTHLY;BYSETPOS=40;BYDAY=MO',
  ])('%s comes to an end', async (rule) => {
    const { spans: found } = await read(
      file(event('DTSTART:20260101T000000Z', 'DURATION:PT1S', `RRULE:${rule}`), good),
    );
    expect(found).toContainEqual({
      startsAt: Date.UTC(2026, 5, 1, 7),
      endsAt: Date.UTC(2026, 5, 1, 8),
    });
  });

  it('a thousand recurrences are all taken', async () => {
    const { spans: found, cut } = await read(
      file(event('DTSTART:20260601T000000Z', 'DURATION:PT1M', 'RRULE:FREQ=HOURLY;COUNT=1000')),
    );
    expect(found).toHaveLength(1_000);
    expect(cut).toBe(0);
  });
});

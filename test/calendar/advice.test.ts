import { describe, expect, it } from 'vitest';
import { bestSlots, warningsFor, type Situation } from '../../src/calendar/advice';
import { firstPlanning, type Planning } from '../../src/calendar/planning';
import { addDays, clockTimeOf, dayOf, minute, momentOf, type Span } from '../../src/calendar/time';
import { zones } from './zones';

const zone = 'Europe/Berlin';
/** `2026-06-04 09:00`, a Thursday; or a time on it. */
const at = (text: string, where = zone): number => {
  const [day, time] = text.includes(' ') ? text.split(' ') : ['2026-06-04', text];
  return momentOf(day ?? '', time ?? '', where);
};
const span = (from: string, to: string): Span => ({ startsAt: at(from), endsAt: at(to) });
const slot = (from: string, minutes = 45): Span => ({
  startsAt: at(from),
  endsAt: at(from) + minutes * minute,
});

interface Given extends Partial<Omit<Situation, 'planning'>> {
  readonly set?: Partial<Planning>;
}
/** On Monday, June 1st, at seven in the morning. */
const situation = ({ set, ...given }: Given = {}): Situation => ({
  now: at('2026-06-01 07:00'),
  zone,
  planning: { ...firstPlanning, ...set },
  minutes: 45,
  planned: [],
  ...given,
});
const shown = ({ startsAt }: Span, where = zone): string =>
  `${dayOf(startsAt, where)} ${clockTimeOf(startsAt, where)}`;
const best = (given?: Given): string[] => bestSlots(situation(given)).map((each) => shown(each));
const firstReasons = (given?: Given): string[] =>
  (bestSlots(situation(given))[0]?.reasons ?? []).map(({ kind }) => kind);
const kinds = (of: Span, given?: Given): string[] =>
  warningsFor(of, situation(given)).map(({ kind }) => kind);

describe('what speaks against a slot', () => {
  const visitAt = at('14:00');
  const meetings = [span('08:00', '10:00'), span('10:10', '12:10')];
  it.each<[string, Span, Given, string[]]>([
    ['nothing', slot('10:00'), {}, []],
    ['an hour before the visit is left', slot('12:15'), { visitAt }, []],
    ['less than an hour is left', slot('12:16'), { visitAt }, ['nearVisit']],
    ['it runs into the visit', slot('13:30'), { visitAt }, ['intoVisit']],
    ['it begins with the visit', slot('14:00'), { visitAt }, ['afterVisit']],
    ['it is after the visit', slot('2026-06-05 10:00'), { visitAt }, ['afterVisit']],
    ['the visit is over', slot('10:00'), { visitAt: at('2026-05-29 10:00') }, []],
    ['another margin', slot('12:16'), { visitAt, set: { beforeVisit: 30 } }, []],
    ['no margin', slot('13:15'), { visitAt, set: { beforeVisit: 0 } }, []],
    [
      'the day of a visit whose time is not known',
      slot('15:00'),
      { visitAt: at('09:00'), visitDayOnly: true },
      ['visitDay'],
    ],
    [
      'the same once that day has begun',
      slot('15:00'),
      { now: at('10:00'), visitAt: at('09:00'), visitDayOnly: true },
      ['visitDay'],
    ],
    [
      'the day before such a visit',
      slot('2026-06-03 15:00'),
      { visitAt: at('09:00'), visitDayOnly: true },
      [],
    ],
    ['just before the last hour and a half', slot('15:59'), {}, []],
    ['in the last hour and a half', slot('16:00'), {}, ['lateInDay']],
    ['in the last hour and a half, and beyond', slot('17:15'), {}, ['lateInDay']],
    ['no last minutes', slot('16:30'), { set: { lastOfDay: 0 } }, []],
    ['it ends too late', slot('17:15'), { set: { lastOfDay: 0 } }, ['outsideHours']],
    ['after work', slot('17:30'), {}, ['outsideHours']],
    ['before work', slot('08:45'), {}, ['outsideHours']],
    ['over midnight', slot('23:45'), {}, ['outsideHours']],
    ['a Saturday', slot('2026-06-06 10:00'), {}, ['notWorkday']],
    ['a Saturday that is a workday', slot('2026-06-06 10:00'), { set: { workdays: [6] } }, []],
    ['no workdays are set', slot('2026-06-06 23:00'), { set: { workdays: [] } }, []],
    ['hours that are none', slot('23:00'), { set: { from: '17:00', to: '09:00' } }, []],
    ['four hours of meetings', slot('12:10'), { busy: meetings }, ['afterMeetings']],
    ['no break after them', slot('12:24'), { busy: meetings }, ['afterMeetings']],
    ['a break after them', slot('12:25'), { busy: meetings }, []],
    ['a shorter break will do', slot('12:10'), { busy: meetings, set: { pause: 10 } }, []],
    ['not quite four hours', slot('12:10'), { busy: meetings, set: { meetings: 241 } }, []],
    [
      'a planned hour is no break from meetings',
      slot('13:00'),
      { busy: meetings, planned: [span('12:10', '13:00')] },
      ['afterMeetings'],
    ],
    [
      'nor does it count as one',
      slot('13:00'),
      { busy: meetings.slice(1), planned: [span('08:00', '10:10'), span('12:10', '13:00')] },
      [],
    ],
    [
      'meetings that overlap count once',
      slot('11:00'),
      { busy: [span('08:00', '11:00'), span('09:00', '10:30')] },
      [],
    ],
    ['shorter than needed', slot('10:00'), { needed: 46 }, ['short']],
    ['as long as needed', slot('10:00'), { needed: 45 }, []],
    ['another slot', slot('10:00'), { planned: [span('10:30', '11:00')] }, ['overlapsPlanned']],
    ['next to another slot', slot('10:00'), { planned: [span('10:45', '11:00')] }, []],
    ['a busy time', slot('10:00'), { busy: [span('09:00', '10:01')] }, ['overlapsBusy']],
    ['it is past', slot('2026-05-29 10:00'), {}, ['past']],
    ['it has just begun', slot('10:00'), { now: at('10:01') }, ['past']],
    ['it begins now', slot('10:00'), { now: at('10:00') }, []],
  ])('%s', (_, of, given, wanted) => {
    expect(kinds(of, given)).toEqual(wanted);
  });

  it('says with what: when another begins, how much is left, what was set and needed', () => {
    expect(
      warningsFor(
        slot('16:30', 30),
        situation({
          visitAt: at('17:10'),
          needed: 60,
          planned: [span('16:45', '17:00'), span('09:00', '09:30')],
          busy: [span('12:00', '16:45')],
        }),
      ),
    ).toEqual([
      { kind: 'overlapsPlanned', at: at('16:45') },
      { kind: 'overlapsBusy', at: at('12:00') },
      { kind: 'nearVisit', minutes: 10 },
      { kind: 'lateInDay', minutes: 90 },
      { kind: 'afterMeetings', minutes: 240 },
      { kind: 'short', minutes: 60 },
    ]);
  });
});

describe('the best slots', () => {
  it('are first thing on the three working days before a visit', () => {
    const given = { visitAt: at('2026-06-05 14:00') };
    expect(best(given)).toEqual(['2026-06-04 09:00', '2026-06-03 09:00', '2026-06-02 09:00']);
    expect(bestSlots(situation(given)).map(({ reasons }) => reasons[0])).toEqual([
      { kind: 'dayBefore' },
      { kind: 'daysBefore', days: 2 },
      { kind: 'daysBefore', days: 3 },
    ]);
  });

  it('leave out days off, and say so', () => {
    const given = { visitAt: at('2026-06-08 10:00') };
    expect(best(given)[0]).toBe('2026-06-05 09:00');
    expect(firstReasons(given)).toEqual(['workdayBefore', 'firstThing']);
  });

  it('are on the next days without a visit, or after it', () => {
    const days = ['2026-06-01 09:00', '2026-06-02 09:00', '2026-06-03 09:00'];
    expect(best()).toEqual(days);
    expect(best({ visitAt: at('2026-05-28 10:00') })).toEqual(days);
    expect(firstReasons()).toEqual(['firstThing', 'soon']);
  });

  it('look no further than ten working days', () => {
    const busy = [span('2026-06-01 00:00', '2026-06-12 12:00')];
    expect(best({ busy })).toEqual(['2026-06-12 12:15', '2026-06-12 13:15', '2026-06-12 14:15']);
    expect(best({ busy: [span('2026-06-01 00:00', '2026-06-13 00:00')] })).toEqual([]);
  });

  it('keep what a better time of day is worth rather than spread', () => {
    const busy = [
      span('2026-06-01 00:00', '2026-06-02 15:00'),
      span('2026-06-03 00:00', '2026-06-03 15:00'),
      span('2026-06-05 00:00', '2026-06-30 00:00'),
    ];
    const given = { visitAt: at('2026-06-05 14:00'), busy };
    expect(best(given).slice(0, 2)).toEqual(['2026-06-04 09:00', '2026-06-04 10:00']);
  });

  it('lie an hour apart on one day, unless nothing else is free', () => {
    const visitAt = at('17:30');
    const starts = (busy: Span[]): string[] =>
      best({ now: at('09:00'), visitAt, minutes: 15, busy });
    expect(starts([])).toEqual(['2026-06-04 09:15', '2026-06-04 10:15', '2026-06-04 11:15']);
    expect(starts([span('2026-06-04 10:00', '2026-06-04 17:30')])).toEqual([
      '2026-06-04 09:15',
      '2026-06-04 09:30',
      '2026-06-04 09:45',
    ]);
  });

  it('begin at the next quarter of an hour that leaves a few minutes', () => {
    const visitAt = at('17:30');
    expect(best({ now: at('09:10'), visitAt })[0]).toBe('2026-06-04 09:15');
    expect(best({ now: at('09:12'), visitAt })[0]).toBe('2026-06-04 09:30');
    expect(best({ set: { from: '09:10' }, visitAt })[0]).toBe('2026-06-03 09:10');
  });

  it('are free of what is planned and of busy times', () => {
    const given = {
      visitAt: at('2026-06-02 09:00'),
      planned: [span('2026-06-01 09:00', '2026-06-01 10:00')],
      busy: [span('2026-06-01 10:30', '2026-06-01 12:00')],
    };
    for (const each of bestSlots(situation(given))) {
      expect(kinds(each, given)).toEqual([]);
      expect(each.endsAt - each.startsAt).toBe(45 * minute);
    }
    expect(best(given)).not.toEqual([]);
  });

  it('prefer room around, and say so only where busy times are known', () => {
    const visitAt = at('2026-06-05 09:00');
    const busy = [span('2026-06-01 00:00', '2026-06-04 00:00'), span('09:00', '10:00')];
    expect(best({ visitAt, busy })[0]).toBe('2026-06-04 10:15');
    expect(firstReasons({ visitAt, busy: [] })).toEqual(['dayBefore', 'firstThing', 'freeAround']);
    expect(firstReasons({ visitAt })).toEqual(['dayBefore', 'firstThing']);
    expect(firstReasons({ visitAt, busy: [], busyUntil: at('09:30') })).toEqual([
      'dayBefore',
      'firstThing',
    ]);
    const between = [...busy, span('11:00', '17:30')];
    expect(firstReasons({ visitAt, busy: between })).toEqual(['dayBefore', 'early', 'afterBreak']);
  });

  it('say that they are as long as was needed', () => {
    const reasons = bestSlots(situation({ needed: 40 }))[0]?.reasons;
    expect(reasons?.at(-1)).toEqual({ kind: 'longEnough', minutes: 40 });
    expect(firstReasons({ needed: 50 })).not.toContain('longEnough');
    // Each is too short, which makes none of them worse than another.
    expect(best({ needed: 50 })).toEqual(best());
  });

  it('have no warning as long as one has none', () => {
    const now = at('15:40');
    expect(best({ now, visitAt: at('18:30') })).toEqual(['2026-06-04 15:45']);
  });

  it('are what is free before a visit that is too near, and never after it', () => {
    const given = { now: at('10:00'), visitAt: at('11:40') };
    const found = bestSlots(situation(given));
    expect(found.map((each) => shown(each))).toEqual(['2026-06-04 10:15']);
    expect(found[0]?.reasons).toContainEqual({ kind: 'visitDay' });
    expect(kinds(slot('10:15'), given)).toEqual(['nearVisit']);
    expect(best({ now: at('10:00'), visitAt: at('11:00') })).toEqual(['2026-06-04 10:15']);
    expect(best({ now: at('10:00'), visitAt: at('10:59') })).toEqual([]);
    expect(
      best({ now: at('10:00'), visitAt: at('12:00'), busy: [span('10:00', '12:00')] }),
    ).toEqual([]);
  });

  it('come before the day of a visit whose time is not known', () => {
    const given = { visitAt: at('09:00'), visitDayOnly: true };
    expect(best(given)[0]).toBe('2026-06-03 09:00');
    expect(best({ ...given, now: at('2026-06-03 18:00') })).toEqual([]);
  });

  it.each<[string, Given]>([
    ['no workdays', { set: { workdays: [] } }],
    ['a working day that ends as it begins', { set: { from: '09:00', to: '09:00' } }],
    ['one that ends before', { set: { from: '22:00', to: '06:00' } }],
    ['a slot longer than the working day', { minutes: 511 }],
  ])('are none with %s', (_, given) => {
    expect(best(given)).toEqual([]);
    expect(best({ ...given, visitAt: at('2026-06-05 14:00') })).toEqual([]);
  });

  it('always have a reason', () => {
    const reasons = firstReasons({ busy: [span('2026-06-01 00:00', '2026-06-11 16:15')] });
    expect(reasons.length).toBeGreaterThan(0);
    expect(
      firstReasons({
        busy: [
          span('2026-06-01 00:00', '2026-06-11 16:15'),
          span('2026-06-11 17:00', '2026-07-01 00:00'),
        ],
      }),
    ).toEqual(['free']);
  });

  it('take spans in any order, empty and overlapping ones', () => {
    const busy = [
      span('2026-06-03 00:00', '2026-06-04 00:00'),
      span('2026-06-01 00:00', '2026-06-03 00:00'),
      span('2026-06-01 09:00', '2026-06-01 10:00'),
      { startsAt: at('10:00'), endsAt: at('08:00') },
    ];
    expect(best({ busy })[0]).toBe('2026-06-04 09:00');
  });

  it('are found among a year of meetings, up to a visit a year off', () => {
    const first = at('2026-06-01 00:00');
    const busy = Array.from({ length: 365 * 12 }, (_, n) => ({
      startsAt: first + n * 120 * minute,
      endsAt: first + n * 120 * minute + 60 * minute,
    }));
    const given = { busy, visitAt: at('2027-05-31 14:00') };
    // Meetings begin at each even hour in summer.
    expect(best(given)[0]).toBe('2027-05-28 09:15');
    expect(best({ visitAt: at('2099-06-01 14:00') })).toHaveLength(3);
  });
});

describe.each(zones)(
  'across both changes of the clock in $zone',
  ({ zone: where, spring, autumn }) => {
    it.each([spring, autumn])('nine o’clock is nine o’clock around %s', (change) => {
      // Each is a Sunday: the working days around are Friday and Monday.
      const [friday, monday, tuesday] = [-2, 1, 2].map((days) => addDays(change, days));
      const given = {
        zone: where,
        now: at(`${friday ?? ''} 07:00`, where),
        visitAt: at(`${tuesday ?? ''} 10:00`, where),
      };
      const found = bestSlots(situation(given));
      expect(found.slice(0, 2).map((each) => shown(each, where))).toEqual([
        `${monday ?? ''} 09:00`,
        `${friday ?? ''} 09:00`,
      ]);
      expect(found[0]?.reasons[0]).toEqual({ kind: 'dayBefore' });
    });

    it.each([spring, autumn])(
      'a working day with the change in it has its hours on %s',
      (change) => {
        const set = { workdays: [7], from: '00:00', to: '04:00', lastOfDay: 0 } as const;
        const given = {
          zone: where,
          set,
          now: at(`${addDays(change, -1)} 12:00`, where),
          minutes: 30,
        };
        const [first] = bestSlots(situation(given));
        expect(first && shown(first, where)).toBe(`${change} 00:00`);
        const last = {
          startsAt: at(`${change} 03:30`, where),
          endsAt: at(`${change} 04:00`, where),
        };
        expect(kinds(last, given)).toEqual([]);
        expect(kinds({ ...last, endsAt: last.endsAt + minute }, given)).toEqual(['outsideHours']);
      },
    );
  },
);

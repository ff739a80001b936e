import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { calendarFile, cancelFile, type OutPlan } from '../../src/calendar/ics-out';
import type { SlotChange } from '../../src/calendar/plan';
import { addDays, momentOf } from '../../src/calendar/time';
import { zones } from './zones';
import { anHour } from './an-hour';

const now = Date.UTC(2026, 4, 20, 8, 30);
const plan: OutPlan = { id: '01J0PLAN', ...anHour };
const words = () => ({ title: 'Focus time', named: false });
const out = (plans: readonly OutPlan[], changes: readonly SlotChange[] = [], at = now) => ({
  plans,
  changes,
  wordsOf: words,
  now: at,
});
const written = (...given: Parameters<typeof out>): string => calendarFile(out(...given)) ?? '';
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');
const events = (text: string) => convertIcsCalendar(undefined, text).events ?? [];

describe('the text', () => {
  it('is what calendars ask for', () => {
    const lines = unfolded(written([plan]));
    for (const line of [
      'VERSION:2.0',
      'METHOD:PUBLISH',
      'UID:01J0PLAN@undivided',
      'DTSTAMP:20260520T083000Z',
      'DTSTART;TZID=Europe/Berlin:20260601T090000',
      'DTEND;TZID=Europe/Berlin:20260601T094500',
      'SUMMARY:Focus time',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
    ])
      expect(lines).toContain(line);
    expect(lines.some((line) => line.startsWith('PRODID:'))).toBe(true);
    expect(lines.some((line) => line.startsWith('DESCRIPTION'))).toBe(false);
    expect(lines).not.toContain('CLASS:PRIVATE');
  });

  it('has lines of 75 octets at most, whole in each, all ended by CR and LF', () => {
    const title = `Bäckerei ${'🥐é漢'.repeat(40)}, Söhne; \\ Co\nBEGIN:VALARM\r`;
    const text = calendarFile({ ...out([plan]), wordsOf: () => ({ title, named: true }) }) ?? '';
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(Buffer.from(line).toString()).toBe(line);
    }
    expect(unfolded(text).filter((line) => line.startsWith('BEGIN:VALARM'))).toEqual([]);
    expect(unfolded(text)).toContain('CLASS:PRIVATE');
    expect(events(text)[0]?.summary).toBe(title.replace(/\r$/, '\n'));
  });

  it('tells calendars that a later file holds, in a number of 32 bits', () => {
    const sequence = (at: number): number =>
      Number(/SEQUENCE:(\d+)/.exec(written([plan], [], at))?.[1]);
    expect(sequence(now + 1_000)).toBeGreaterThan(sequence(now));
    expect(sequence(Date.UTC(2080, 0))).toBeLessThan(2 ** 31);
  });

  it('is nothing when there is nothing', () => {
    expect(calendarFile(out([]))).toBeUndefined();
    expect(cancelFile(out([plan]))).toBeUndefined();
  });
});

describe('repeats', () => {
  const rule = (repeat: OutPlan['repeat'], more: Partial<OutPlan> = {}): string | undefined =>
    unfolded(written([{ ...plan, ...more, ...(repeat && { repeat }) }])).find((line) =>
      line.startsWith('RRULE:FREQ=WEEKLY'),
    );

  it.each([
    [{ weeks: 1, days: [1, 5] }, ''],
    [{ weeks: 1, days: [1, 5], count: 4 }, ';COUNT=4'],
    [{ weeks: 1, days: [1, 5], until: '2026-06-15' }, ';UNTIL=20260615T070000Z'],
    // The 1st, 5th and 8th: a rule can't end in two ways.
    [{ weeks: 1, days: [1, 5], until: '2026-06-11', count: 9 }, ';COUNT=3'],
  ] as const)('are one rule: %o', (repeat, end) => {
    expect(rule(repeat)).toBe(`RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,FR;WKST=MO${end}`);
  });

  it('until a day ends by the clock of the zone, in winter, too', () => {
    expect(rule({ weeks: 1, days: [1], until: '2026-12-07' })).toContain('UNTIL=20261207T080000Z');
  });

  it.each([
    ['the same week', [1, 5], '20260601'],
    ['the week before', [5], '20260529'],
  ] as const)('that begin on none of their days start in %s, moved', (_, days, start) => {
    const text = written([{ ...plan, day: '2026-06-03', repeat: { weeks: 1, days, count: 3 } }]);
    const [series, first, ...more] = events(text);
    expect(more).toEqual([]);
    expect(series?.start.local?.date.toISOString()).toContain(`${start.slice(6)}T09:00`);
    expect(series?.recurrenceRule?.count).toBe(3);
    expect(first?.recurrenceId?.value.date).toEqual(series?.start.date);
    expect(first?.start.date.getTime()).toBe(momentOf('2026-06-03', '09:00', plan.zone));
  });

  it('leave out what is skipped, and move or shorten one time alone', () => {
    const weekly = { ...plan, repeat: { weeks: 1, days: [1] } } as const;
    const text = written(
      [weekly],
      [
        { planId: plan.id, day: '2026-06-08', skipped: true },
        { planId: plan.id, day: '2026-06-15', movedTo: { day: '2026-06-16', time: '14:00' } },
        { planId: plan.id, day: '2026-06-22', minutes: 30 },
        // Nothing that a calendar shows.
        { planId: plan.id, day: '2026-06-29', told: 'soon' },
        // No day of the plan any more, and somebody else's.
        { planId: plan.id, day: '2026-06-30', minutes: 30, sessionId: 's' },
        { planId: 'other', day: '2026-06-29', skipped: true },
      ],
    );
    const [series, ...others] = events(text);
    expect(series?.exceptionDates?.map(({ date }) => date.getTime())).toEqual([
      momentOf('2026-06-08', '09:00', plan.zone),
    ]);
    expect(new Set(others.map(({ uid }) => uid))).toEqual(new Set(['01J0PLAN@undivided']));
    expect(
      others.map(({ recurrenceId, start, end }) =>
        [recurrenceId?.value.date, start.date, end?.date].map((date) => date?.toISOString()),
      ),
    ).toEqual([
      ['2026-06-15T07:00:00.000Z', '2026-06-16T12:00:00.000Z', '2026-06-16T12:45:00.000Z'],
      ['2026-06-22T07:00:00.000Z', '2026-06-22T07:00:00.000Z', '2026-06-22T07:30:00.000Z'],
    ]);
  });
});

describe('what is planned no more', () => {
  it('is taken off by a file of its own', () => {
    const gone: OutPlan = { ...plan, id: 'gone', deletedAt: now };
    expect(written([plan, gone])).not.toContain('gone@');
    const text = cancelFile(out([plan, gone])) ?? '';
    expect(unfolded(text)).toContain('METHOD:CANCEL');
    expect(events(text)).toMatchObject([{ uid: 'gone@undivided', status: 'CANCELLED' }]);
    expect(calendarFile(out([gone]))).toBeUndefined();
  });

  it('also when it is the only time, and skipped; or no day is left', () => {
    const skipped = out([plan], [{ planId: plan.id, day: plan.day, skipped: true }]);
    expect(calendarFile(skipped)).toBeUndefined();
    expect(cancelFile(skipped)).toContain('UID:01J0PLAN@undivided');
    const over = { ...plan, repeat: { weeks: 1, days: [1], until: '2026-05-01' } } as const;
    expect(calendarFile(out([over]))).toBeUndefined();
  });
});

it('a single time is written where it was moved to', () => {
  const movedTo = { day: '2026-06-02', time: '10:15' };
  const [event] = events(written([plan], [{ planId: plan.id, day: plan.day, movedTo }]));
  expect(event?.start.date.getTime()).toBe(momentOf('2026-06-02', '10:15', plan.zone));
  expect(event?.recurrenceId).toBeUndefined();
});

describe('the clocks of a zone', () => {
  it.each([
    ['Europe/Berlin', ['3;BYDAY=-1SU', '10;BYDAY=-1SU']],
    ['America/New_York', ['3;BYDAY=2SU', '11;BYDAY=1SU']],
    ['Australia/Sydney', ['4;BYDAY=1SU', '10;BYDAY=1SU']],
    ['Asia/Tokyo', []],
    ['UTC', []],
    // Friday before the last Sunday: no rule of the kind.
    ['Asia/Jerusalem', ['10;BYDAY=-1SU']],
  ])('%s as rules', (zone, rules) => {
    const text = written([{ ...plan, zone }]);
    const found = [...text.matchAll(/FREQ=YEARLY;BYMONTH=(.*)/g)].map(([, rule]) => rule?.trim());
    expect(found.sort()).toEqual([...rules].sort());
    expect(text).toMatch(/BEGIN:STANDARD/);
  });

  it.each(['Africa/Casablanca', 'Asia/Kolkata', 'America/Sao_Paulo', 'Europe/Dublin', '+05:30'])(
    'a second library reads the hour right in %s',
    (zone) => {
      const [event] = events(written([{ ...plan, zone }]));
      expect(event?.start.date.getTime()).toBe(momentOf(plan.day, plan.time, zone));
    },
  );

  it.each(zones)('an end in the hour shown twice is after its start in $zone', (at) => {
    const time = at.zone === 'America/New_York' ? '01:45' : '02:45';
    const text = written([{ ...plan, zone: at.zone, day: at.autumn, time, minutes: 30 }]);
    expect(text).toContain('DURATION:PT30M');
    expect(text).not.toContain('DTEND');
    expect(written([{ ...plan, zone: at.zone, day: addDays(at.autumn, 1), time }])).toContain(
      'DTEND',
    );
  });
});

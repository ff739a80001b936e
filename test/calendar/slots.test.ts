import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/calendar/plan';
import { slotsIn } from '../../src/calendar/slots';
import { addDays, clockTimeOf, dayOf, minute, momentOf, weekdayOf } from '../../src/calendar/time';
import { zones } from './zones';
import { anHour } from './an-hour';

const plan: Plan = { id: 'p', ...anHour };
const daily = { weeks: 1, days: [1, 2, 3, 4, 5, 6, 7] } as const;
const span = (from: string, to: string, zone = plan.zone) => ({
  startsAt: momentOf(from, '00:00', zone),
  endsAt: momentOf(to, '00:00', zone),
});

describe.each(zones)('across both changes of the clock in $zone', (at) => {
  const { zone, winter, summer } = at;

  it.each([
    ['forward', at.spring, winter, summer],
    ['back', at.autumn, summer, winter],
  ])('an hour at 9:00 stays at 9:00 when clocks are put %s', (_, change, before, after) => {
    const day = addDays(change, -2);
    const slots = slotsIn(
      { ...plan, zone, day, repeat: daily },
      [],
      span(day, addDays(change, 3), zone),
    );
    expect(slots.map(({ startsAt }) => dayOf(startsAt, zone))).toEqual(
      [-2, -1, 0, 1, 2].map((n) => addDays(change, n)),
    );
    expect(slots.map(({ startsAt }) => clockTimeOf(startsAt, zone))).toEqual(
      Array.from({ length: 5 }, () => '09:00'),
    );
    const nine = Date.parse(`${change}T09:00:00Z`);
    expect(slots[1]?.startsAt).toBe(nine - 86_400_000 - before * minute);
    expect(slots[2]?.startsAt).toBe(nine - after * minute);
    expect(slots.every(({ startsAt, endsAt }) => endsAt - startsAt === 45 * minute)).toBe(true);
  });

  it('a time that clocks leave out comes as much later, one shown twice the first time', () => {
    expect(clockTimeOf(momentOf(at.spring, '02:30', zone), zone)).toBe('03:30');
    const twice = zone === 'America/New_York' ? '01:30' : '02:30';
    const first = momentOf(at.autumn, twice, zone);
    expect(clockTimeOf(first + 60 * minute, zone)).toBe(twice);
  });
});

describe('repeats', () => {
  const days = (repeat: Plan['repeat'], from = '2026-06-01', to = '2026-08-01'): string[] =>
    slotsIn({ ...plan, ...(repeat && { repeat }) }, [], span(from, to)).map(({ day }) => day);

  it('none is one day', () => {
    expect(days(undefined)).toEqual(['2026-06-01']);
    expect(days(undefined, '2026-06-02')).toEqual([]);
  });

  it('every working day leaves out the weekend', () => {
    const found = days({ weeks: 1, days: [1, 2, 3, 4, 5] }, '2026-06-01', '2026-06-15');
    expect(found).toHaveLength(10);
    expect(found.every((day) => weekdayOf(day) < 6)).toBe(true);
  });

  it('every second week counts from the week of the first day', () => {
    expect(days({ weeks: 2, days: [1, 4] }, '2026-06-01', '2026-07-01')).toEqual([
      '2026-06-01',
      '2026-06-04',
      '2026-06-15',
      '2026-06-18',
      '2026-06-29',
    ]);
    expect(days({ weeks: 2, days: [4] }, '2026-06-20', '2026-07-04')).toEqual(['2026-07-02']);
  });

  it('the first day counts, though it is none of the chosen ones', () => {
    expect(days({ weeks: 1, days: [3], count: 3 })).toEqual([
      '2026-06-01',
      '2026-06-03',
      '2026-06-10',
    ]);
  });

  it('ends with a day, that day included', () => {
    expect(days({ weeks: 1, days: [1], until: '2026-06-15' })).toEqual([
      '2026-06-01',
      '2026-06-08',
      '2026-06-15',
    ]);
  });

  it('ends after so many times, wherever one looks from', () => {
    const repeat = { weeks: 1, days: [1, 2] as const, count: 5 };
    const all = ['2026-06-01', '2026-06-02', '2026-06-08', '2026-06-09', '2026-06-15'];
    expect(days(repeat)).toEqual(all);
    expect(days(repeat, '2026-06-09')).toEqual(all.slice(3));
    expect(days(repeat, '2026-06-16')).toEqual([]);
  });

  it('goes on for years', () => {
    expect(days({ weeks: 3, days: [2] }, '2036-01-01', '2036-02-01')).toHaveLength(2);
  });
});

describe('what is different about one slot', () => {
  const weekly = { ...plan, repeat: { weeks: 1, days: [1] } } as const;
  const change = { planId: 'p', day: '2026-06-08' } as const;

  it('moves, shortens or skips that one alone', () => {
    const moved = { ...change, movedTo: { day: '2026-06-10', time: '14:00' }, minutes: 30 };
    const slots = slotsIn(weekly, [moved], span('2026-06-01', '2026-06-16'));
    expect(slots.map(({ id }) => id)).toEqual(['p:2026-06-01', 'p:2026-06-08', 'p:2026-06-15']);
    expect(slots[1]).toMatchObject({
      startsAt: momentOf('2026-06-10', '14:00', plan.zone),
      endsAt: momentOf('2026-06-10', '14:30', plan.zone),
      minutes: 30,
    });
    expect(
      slotsIn(weekly, [{ ...change, skipped: true }], span('2026-06-08', '2026-06-09')),
    ).toEqual([expect.objectContaining({ skipped: true })]);
  });

  it('is found where it was moved to, and no longer where it was', () => {
    const moved = { ...change, movedTo: { day: '2026-09-01', time: '10:00' } };
    const found = slotsIn(weekly, [moved], span('2026-09-01', '2026-09-02'));
    expect(found.map(({ id }) => id)).toEqual(['p:2026-06-08']);
    expect(slotsIn(weekly, [moved], span('2026-06-08', '2026-06-09'))).toEqual([]);
  });

  it('stays, once it was held, when the plan has other days; without that it goes', () => {
    const tuesdays = { ...weekly, day: '2026-06-02', repeat: { weeks: 1, days: [2] } } as const;
    const days = (sessionId?: string): string[] =>
      slotsIn(
        tuesdays,
        [{ ...change, ...(sessionId !== undefined && { sessionId }) }],
        span('2026-06-08', '2026-06-10'),
      ).map(({ day }) => day);
    expect(days('s')).toEqual(['2026-06-08', '2026-06-09']);
    expect(days()).toEqual(['2026-06-09']);
  });

  it('of another plan says nothing about this one', () => {
    const other = { ...change, planId: 'q', skipped: true };
    const [slot] = slotsIn(weekly, [other], span('2026-06-08', '2026-06-09'));
    expect(slot?.skipped).toBeUndefined();
  });

  it('over midnight belongs to both days', () => {
    const late = { ...plan, time: '23:30' };
    expect(slotsIn(late, [], span('2026-06-02', '2026-06-03'))).toHaveLength(1);
    expect(slotsIn(late, [], span('2026-06-01', '2026-06-02'))).toHaveLength(1);
  });
});

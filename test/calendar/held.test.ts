import { describe, expect, it } from 'vitest';
import { plannedAndHeld, weekOf, type HeldSession } from '../../src/calendar/held';
import type { Slot } from '../../src/calendar/plan';
import { minute, momentOf, type ClockTime, type Day, type Weekday } from '../../src/calendar/time';

const zone = 'Europe/Berlin';
const at = (day: Day, time: ClockTime): number => momentOf(day, time, zone);
/** Wednesday, June 17th. */
const now = at('2026-06-17', '12:00');

const slot = (day: Day, more: Partial<Slot> = {}): Slot => ({
  id: day,
  planId: 'plan',
  day,
  customerId: 'a',
  startsAt: at(day, '09:00'),
  endsAt: at(day, '09:45'),
  minutes: 45,
  strictness: 'firm',
  startsItself: false,
  repeats: true,
  ...more,
});
const session = (day: Day, minutes: number, customerId = 'a', time = '09:00'): HeldSession => ({
  customerId,
  startsAt: at(day, time),
  endsAt: at(day, time) + minutes * minute,
});
const told = (
  slots: readonly Slot[],
  sessions: readonly HeldSession[],
  firstWeekday: Weekday = 1,
) =>
  plannedAndHeld({ slots, sessions, now, zone, firstWeekday }, 8).map(({ day, byCustomer }) => [
    day,
    Object.fromEntries(byCustomer),
  ]);

describe('planned and held', () => {
  it('stand side by side for each week and customer, this week first', () => {
    const slots = [
      slot('2026-06-08'),
      slot('2026-06-09', { customerId: 'b' }),
      slot('2026-06-15'),
      slot('2026-06-16', { minutes: 30 }),
    ];
    const sessions = [session('2026-06-09', 20), session('2026-06-15', 45)];
    expect(told(slots, sessions)).toEqual([
      ['2026-06-15', { a: { planned: 75, held: 45, skipped: 0 } }],
      [
        '2026-06-08',
        {
          a: { planned: 45, held: 20, skipped: 0 },
          b: { planned: 45, held: 0, skipped: 0 },
        },
      ],
    ]);
  });

  it('count what was held unplanned, and no minutes of what was skipped', () => {
    expect(told([slot('2026-06-15', { skipped: true })], [session('2026-06-16', 10, 'b')])).toEqual(
      [
        [
          '2026-06-15',
          {
            a: { planned: 0, held: 0, skipped: 1 },
            b: { planned: 0, held: 10, skipped: 0 },
          },
        ],
      ],
    );
  });

  it('leave out what lies ahead', () => {
    expect(told([slot('2026-06-18')], [])).toEqual([]);
  });

  it('go back eight weeks, the one that runs among them, and no further', () => {
    expect(told([slot('2026-04-26')], [session('2026-04-26', 5)])).toEqual([]);
    expect(told([slot('2026-04-27')], [])).toHaveLength(1);
  });

  it('belong to the day on which they began where the user is', () => {
    const late = session('2026-06-14', 60, 'a', '23:30');
    expect(told([], [late])).toMatchObject([['2026-06-08', { a: { held: 60 } }]]);
  });

  it('take the longer and the shorter week of the clock for one week each', () => {
    expect(weekOf('2026-03-29', 1)).toBe('2026-03-23');
    expect(weekOf('2026-10-25', 1)).toBe('2026-10-19');
  });

  it.each<[Weekday, Day]>([
    [1, '2026-06-15'],
    [6, '2026-06-13'],
    [7, '2026-06-14'],
  ])('begin the week with day %i', (first, day) => {
    expect(told([slot('2026-06-17')], [], first)).toMatchObject([[day, {}]]);
    expect(weekOf(day, first)).toBe(day);
  });
});

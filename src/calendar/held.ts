import type { Slot } from './plan';
import { addDays, dayOf, minute, weekdayOf, type Day, type Span, type Time } from './time';
import type { Weekday, Zone } from './time';

/** A session that was held, from its real start to its real end. */
export interface HeldSession extends Span {
  readonly customerId: string;
}

/** What was planned for a customer in a week, and what was held, in minutes. */
export interface Tally {
  readonly planned: number;
  readonly held: number;
  /** How many slots were skipped; their minutes are no part of what was planned. */
  readonly skipped: number;
}

export interface HeldWeek {
  /** The day it begins with. */
  readonly day: Day;
  readonly byCustomer: ReadonlyMap<string, Tally>;
}

/** The first day of the week that a day lies in. */
export const weekOf = (day: Day, first: Weekday): Day =>
  addDays(day, -((weekdayOf(day) - first + 7) % 7));

interface Facts {
  readonly slots: readonly Slot[];
  readonly sessions: readonly HeldSession[];
  readonly now: Time;
  readonly zone: Zone;
  readonly firstWeekday: Weekday;
}

const nothing: Tally = { planned: 0, held: 0, skipped: 0 };

/**
 * What was planned and what was held, for each of the last weeks in which there was either, this one first.
 * What lies ahead is not counted; what reaches over midnight belongs to the day that it began on.
 */
export const plannedAndHeld = (
  { slots, sessions, now, zone, firstWeekday }: Facts,
  weeks: number,
): HeldWeek[] => {
  const weekAt = (at: Time): Day => weekOf(dayOf(at, zone), firstWeekday);
  const oldest = addDays(weekAt(now), -7 * (weeks - 1));
  const found = new Map<Day, Map<string, Tally>>();
  const add = (at: Time, customerId: string, more: Partial<Tally>): void => {
    const day = weekAt(at);
    if (at > now || day < oldest) return;
    const week = found.get(day) ?? new Map<string, Tally>();
    const { planned, held, skipped } = week.get(customerId) ?? nothing;
    found.set(
      day,
      week.set(customerId, {
        planned: planned + (more.planned ?? 0),
        held: held + (more.held ?? 0),
        skipped: skipped + (more.skipped ?? 0),
      }),
    );
  };
  for (const { startsAt, customerId, minutes, skipped = false } of slots)
    add(startsAt, customerId, skipped ? { skipped: 1 } : { planned: minutes });
  for (const { startsAt, endsAt, customerId } of sessions)
    add(startsAt, customerId, { held: (endsAt - startsAt) / minute });
  return [...found]
    .map(([day, byCustomer]) => ({ day, byCustomer }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
};

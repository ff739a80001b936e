import { plannedAndHeld, weekOf, type Tally } from '../../calendar/held';
import { addDays, dayOf, momentOf, zoneHere, type Day, type Time } from '../../calendar/time';
import type { Weekday } from '../../calendar/time';
import { notes } from '../database';
import { allSlotsBetween } from './slots';

/** So many weeks are looked back on, with the one that runs. */
const weeks = 8;

export interface HeldLately {
  /** The day that the week begins with. */
  readonly day: Day;
  /** By name. */
  readonly customers: readonly (Tally & { readonly id: string; readonly name: string })[];
}

/** What was planned and what was held of late, this week first. */
export const heldLately = (now: Time, firstWeekday: Weekday): Promise<HeldLately[]> =>
  notes.transaction('r', notes.plans, notes.slots, notes.sessions, notes.customers, async () => {
    const zone = zoneHere();
    const oldest = addDays(weekOf(dayOf(now, zone), firstWeekday), -7 * (weeks - 1));
    const from = momentOf(oldest, '00:00', zone);
    const [slots, rows, customers] = await Promise.all([
      allSlotsBetween({ startsAt: from, endsAt: now }),
      notes.sessions.where('startedAt').aboveOrEqual(from).toArray(),
      // Those who were deleted since, too: their hours were held.
      notes.customers.toArray(),
    ]);
    const names = new Map(customers.map(({ id, name }) => [id, name]));
    const sessions = rows
      .filter(({ deletedAt }) => deletedAt === undefined)
      .map(({ customerId, startedAt, plannedEnd, endedAt }) => ({
        customerId,
        startsAt: startedAt,
        // One that runs has been held so far.
        endsAt: endedAt ?? Math.max(startedAt, Math.min(plannedEnd, now)),
      }));
    const facts = { slots, sessions, now, zone, firstWeekday };
    return plannedAndHeld(facts, weeks).map(({ day, byCustomer }) => ({
      day,
      customers: [...byCustomer]
        .map(([id, tally]) => ({ id, name: names.get(id) ?? '', ...tally }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    }));
  });

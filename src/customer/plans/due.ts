import type { Slot } from '../../calendar/plan';
import { minute, type Day, type Time } from '../../calendar/time';
import { notes } from '../database';
import { allPlans } from './plans';
import { planAndSlot, slotsBetween } from './slots';

const day = 86_400_000;

export interface Around {
  /** From those that were over a day ago on; what lay in the past when it was planned is left out. */
  readonly slots: readonly Slot[];
  /** How far that reaches ahead; null when nothing is planned at all. */
  readonly until: Time | null;
}

/** The slots that there may be something to say about. */
export const slotsAround = (now: Time): Promise<Around> =>
  notes.transaction('r', notes.plans, notes.slots, notes.customers, async () => {
    const until = now + 8 * day;
    const plannedAt = new Map((await allPlans()).map(({ id, createdAt }) => [id, createdAt]));
    if (plannedAt.size === 0) return { slots: [], until: null };
    const slots = await slotsBetween({ startsAt: now - day, endsAt: until });
    return {
      // Planned within the minute in which it begins is not too late.
      slots: slots.filter(
        ({ planId, startsAt }) => startsAt + minute > (plannedAt.get(planId) ?? 0),
      ),
      until,
    };
  });

/** One slot as it stands now; undefined when it is no longer planned. */
export const findSlot = (name: {
  readonly planId: string;
  readonly day: Day;
}): Promise<Slot | undefined> =>
  notes.transaction('r', notes.plans, notes.slots, notes.customers, async () => {
    const slot = (await planAndSlot(name))?.slot;
    const customer = slot && (await notes.customers.get(slot.customerId));
    return customer?.deletedAt === undefined ? slot : undefined;
  });

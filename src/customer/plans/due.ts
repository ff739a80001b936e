import { slotOf } from '../../calendar/slots';
import { isReadable } from '../../calendar/readable';
import { slotId, type Slot } from '../../calendar/plan';
import { daysOf } from '../../calendar/repeats';
import { minute, type Day, type Time } from '../../calendar/time';
import { notes } from '../database';
import { allPlans } from './plans';
import { slotsBetween } from './slots';

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
    const plan = await notes.plans.get(name.planId);
    if (!plan || plan.deletedAt !== undefined || !isReadable(plan)) return undefined;
    const customer = await notes.customers.get(plan.customerId);
    if (customer?.deletedAt !== undefined) return undefined;
    if (daysOf(plan, name.day, name.day).length === 0) return undefined;
    return slotOf(plan, name.day, await notes.slots.get(slotId(name.planId, name.day)));
  });

import { isLeft, type OutPlan } from '../../calendar/ics-out';
import type { SlotChange } from '../../calendar/plan';
import { isReadable, isReadableChange } from '../../calendar/readable';
import { notes } from '../database';

export interface ForCalendar {
  /** What is planned. */
  readonly planned: readonly OutPlan[];
  /** What was, and may still stand in a calendar. */
  readonly gone: readonly OutPlan[];
  readonly changes: readonly SlotChange[];
  /** Of customers that are not deleted. */
  readonly names: ReadonlyMap<string, string>;
}

/** All that goes into a calendar, or what one plan puts there. */
export const forCalendar = (planId?: string): Promise<ForCalendar> =>
  notes.transaction('r', notes.plans, notes.slots, notes.customers, async () => {
    const [plans, slots, customers] = await Promise.all([
      planId === undefined ? notes.plans.toArray() : notes.plans.where({ id: planId }).toArray(),
      notes.slots.toArray(),
      notes.customers.toArray(),
    ]);
    const changes = slots.filter((slot) => slot.deletedAt === undefined && isReadableChange(slot));
    const readable = plans.filter(isReadable);
    const planned = readable.filter((plan) => isLeft(plan, changes));
    return {
      planned,
      gone: readable.filter((plan) => !planned.includes(plan)),
      changes,
      names: new Map(
        customers
          .filter(({ deletedAt }) => deletedAt === undefined)
          .map(({ id, name }) => [id, name]),
      ),
    };
  });

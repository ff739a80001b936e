import type { Plan } from '../../calendar/plan';
import { isReadable } from '../../calendar/readable';
import { newRow, notes } from '../database';
import type { PlanRow } from '../rows';

/** Puts an hour, or hours, on the calendar; whoever does so tells the background (`plansChanged`). */
export const addPlan = async (plan: Omit<Plan, 'id'>): Promise<PlanRow> => {
  const row: PlanRow = { ...newRow(), ...plan };
  await notes.plans.add(row);
  return row;
};

/** Marks a plan and what is kept of its slots as deleted. */
export const removePlan = (id: string): Promise<void> =>
  notes.transaction('rw', notes.plans, notes.slots, async () => {
    const now = Date.now();
    await notes.plans.update(id, { deletedAt: now, updatedAt: now });
    await notes.slots.where({ planId: id }).modify({ deletedAt: now, updatedAt: now });
  });

/** Those that are not deleted; what can't be read is left out, or it would take the others along. */
export const allPlans = (): Promise<PlanRow[]> =>
  notes.plans.filter((plan) => plan.deletedAt === undefined && isReadable(plan)).toArray();

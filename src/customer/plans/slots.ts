import { slotId, type Slot, type SlotChange } from '../../calendar/plan';
import { isReadable, isReadableChange } from '../../calendar/readable';
import { daysOf } from '../../calendar/repeats';
import { slotOf, slotsIn } from '../../calendar/slots';
import type { Day, Span } from '../../calendar/time';
import { newRow, notes } from '../database';
import type { PlanRow, Row, SlotRow } from '../rows';
import { allPlans } from './plans';

const isDeleted = ({ deletedAt }: Row): boolean => deletedAt !== undefined;

/** All slots that reach into a span, skipped ones and those of deleted customers included, by their start. */
export const allSlotsBetween = (span: Span): Promise<Slot[]> =>
  notes.transaction('r', notes.plans, notes.slots, async () => {
    const [plans, changes] = await Promise.all([allPlans(), notes.slots.toArray()]);
    const byPlan = new Map<string, SlotRow[]>();
    for (const change of changes.filter(isReadableChange)) {
      const others = byPlan.get(change.planId);
      if (others) others.push(change);
      else byPlan.set(change.planId, [change]);
    }
    return plans
      .flatMap((plan) => slotsIn(plan, byPlan.get(plan.id) ?? [], span))
      .sort((a, b) => a.startsAt - b.startsAt);
  });

/** Those of customers that are not deleted. */
export const slotsBetween = (span: Span): Promise<Slot[]> =>
  notes.transaction('r', notes.plans, notes.slots, notes.customers, async () => {
    const gone = await notes.customers.filter(isDeleted).primaryKeys();
    const slots = await allSlotsBetween(span);
    return slots.filter(({ customerId }) => !gone.includes(customerId));
  });

/** One slot as it stands now, with its plan; undefined when it is not planned any more and nothing came of it. */
export const planAndSlot = async ({
  planId,
  day,
}: Pick<SlotChange, 'planId' | 'day'>): Promise<
  { readonly plan: PlanRow; readonly slot: Slot } | undefined
> => {
  const plan = await notes.plans.get(planId);
  if (!plan || isDeleted(plan) || !isReadable(plan)) return undefined;
  const row = await notes.slots.get(slotId(planId, day));
  const change = row && isReadableChange(row) ? row : undefined;
  const isThere = daysOf(plan, day, day).length > 0 || change?.sessionId !== undefined;
  return isThere ? { plan, slot: slotOf(plan, day, change) } : undefined;
};

/** Fields of a slot; `undefined` takes one back to what the plan has. */
export type SlotFields = {
  [F in keyof Omit<SlotChange, 'planId' | 'day'>]?: SlotChange[F] | undefined;
};

/** Makes one slot different from its plan, and only in these fields; nothing once the plan was taken away. */
export const changeSlot = (
  slot: { readonly planId: string; readonly day: Day },
  fields: SlotFields,
): Promise<void> =>
  notes.transaction('rw', notes.plans, notes.slots, async () => {
    const { planId, day } = slot;
    const plan = await notes.plans.get(planId);
    if (!plan || isDeleted(plan)) return;
    const id = slotId(planId, day);
    const before: SlotRow = (await notes.slots.get(id)) ?? { ...newRow(id), planId, day };
    const after = { ...before, ...fields, updatedAt: Date.now() };
    const kept = Object.entries(after).filter(([, value]) => value !== undefined);
    await notes.slots.put(Object.fromEntries(kept) as unknown as SlotRow);
  });

import type { Plan, SlotChange } from '../../calendar/plan';
import { daysOf } from '../../calendar/repeats';
import {
  clockTimeOf,
  dayOf,
  momentOf,
  type ClockTime,
  type Day,
  type Time,
  type Zone,
} from '../../calendar/time';
import { newRow, notes } from '../database';
import type { PlanRow } from '../rows';
import { addPlan, removePlan } from './plans';
import { changeSlot } from './slots';

/** One time of a plan. */
type SlotName = Pick<SlotChange, 'planId' | 'day'>;

/** Puts everything back as it was before a change. */
export type TakeBack = () => Promise<void>;

/**
 * Changes a plan and what is kept of its slots, in one transaction.
 *
 * @param work may give the id of a plan that it added.
 * @throws when there is no such plan.
 */
const changing = (id: string, work: (plan: PlanRow) => Promise<string | void>): Promise<TakeBack> =>
  notes.transaction('rw', notes.plans, notes.slots, async () => {
    const plan = await notes.plans.get(id);
    if (!plan) throw new Error('no such plan');
    const slots = await notes.slots.where({ planId: id }).toArray();
    const added = await work(plan);
    return () =>
      notes.transaction('rw', notes.plans, notes.slots, async () => {
        if (added !== undefined) await removePlan(added);
        await notes.plans.put(plan);
        await notes.slots.where({ planId: id }).delete();
        await notes.slots.bulkPut(slots);
      });
  });

const put = async ({ id, createdAt }: PlanRow, plan: Omit<Plan, 'id'>): Promise<void> => {
  const { repeat, ...once } = plan;
  await notes.plans.put({ ...once, ...(repeat && { repeat }), ...newRow(id), createdAt });
  // What was different about slots goes with them; what was held stays.
  await notes.slots
    .where({ planId: id })
    .filter(({ sessionId }) => sessionId === undefined)
    .delete();
};

/** The last day of a repeating plan whose time has come; none while all of it lies ahead. */
const lastBegun = (plan: PlanRow, now: Time): Day | undefined =>
  plan.repeat &&
  daysOf(plan, plan.day, dayOf(now, plan.zone)).findLast(
    (day) => momentOf(day, plan.time, plan.zone) <= now,
  );

/** Ends a plan with a day: what was planned up to it stays, but for what was moved from there to later. */
const endWith = async (plan: PlanRow, until: Day, now: Time): Promise<void> => {
  await notes.slots
    .where({ planId: plan.id })
    .filter(({ day, movedTo }) => day <= until && movedTo !== undefined)
    .filter(({ movedTo: to }) => to !== undefined && momentOf(to.day, to.time, plan.zone) > now)
    .modify({ skipped: true });
  if (plan.repeat)
    await notes.plans.update(plan.id, { repeat: { ...plan.repeat, until }, updatedAt: Date.now() });
};

/**
 * Changes a plan from now on. Of one that has begun, what was planned so far stays as it was: it ends, and
 * another goes on in its place.
 */
export const changePlan = (id: string, fields: Omit<Plan, 'id'>, now: Time): Promise<TakeBack> =>
  changing(id, async (plan) => {
    const begun = lastBegun(plan, now);
    if (begun === undefined) return put(plan, fields);
    await endWith(plan, begun, now);
    return (await addPlan(fields)).id;
  });

/** Takes a plan off the calendar; of one that has begun, what was planned so far stays. */
export const endPlan = (id: string, now: Time): Promise<TakeBack> =>
  changing(id, async (plan) => {
    const begun = lastBegun(plan, now);
    await (begun === undefined ? removePlan(id) : endWith(plan, begun, now));
  });

/** Where a slot is to stand. */
export interface SlotPlace {
  readonly day: Day;
  readonly time: ClockTime;
  /** Whose days and clocks these are. */
  readonly zone: Zone;
  readonly minutes: number;
}

/** Moves one slot, or gives it another length. One of several leaves the others where they are. */
export const moveSlot = (slot: SlotName, to: SlotPlace): Promise<TakeBack> =>
  changing(slot.planId, async (plan) => {
    if (!plan.repeat) return put(plan, { ...plan, ...to });
    const at = momentOf(to.day, to.time, to.zone);
    const [day, time] = [dayOf(at, plan.zone), clockTimeOf(at, plan.zone)];
    const asPlanned = day === slot.day && time === plan.time;
    await changeSlot(slot, {
      movedTo: asPlanned ? undefined : { day, time },
      minutes: to.minutes === plan.minutes ? undefined : to.minutes,
      skipped: undefined,
      told: undefined,
      askAgainAt: undefined,
    });
  });

/** Leaves one slot out, or takes that back. */
export const skipSlot = (slot: SlotName, skipped = true): Promise<TakeBack> =>
  changing(slot.planId, () => changeSlot(slot, { skipped: skipped || undefined }));

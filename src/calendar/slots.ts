import { daysOf } from './repeats';
import { slotId, type Plan, type Slot, type SlotChange } from './plan';
import { addDays, minute, momentOf, overlap, type Day, type Span, type Time } from './time';

/** Of years of plans most lie far off, which is soon seen so. */
const dayInUtc = (at: Time): Day => new Date(at).toISOString().slice(0, 10);

/** One time of a plan, with what is different about it. */
export const slotOf = (plan: Plan, day: Day, change: SlotChange | undefined): Slot => {
  const { movedTo, minutes = plan.minutes, ...kept } = change ?? { planId: plan.id, day };
  const startsAt = momentOf(movedTo?.day ?? day, movedTo?.time ?? plan.time, plan.zone);
  return {
    ...kept,
    id: slotId(plan.id, day),
    customerId: plan.customerId,
    startsAt,
    endsAt: startsAt + minutes * minute,
    minutes,
    strictness: plan.strictness,
    startsItself: plan.startsItself,
    repeats: plan.repeat !== undefined,
  };
};

/**
 * The slots of a plan that reach into a span, skipped ones included, by their start.
 *
 * @param changes of this plan's slots, those of others are left aside. One of a day that is no longer the
 *   plan's counts only if something became of it.
 */
export const slotsIn = (plan: Plan, changes: readonly SlotChange[], span: Span): Slot[] => {
  const changed = new Map(
    changes.filter(({ planId }) => planId === plan.id).map((change) => [change.day, change]),
  );
  // A day more on each side, since zones lie up to a day apart, and another before: it may last over midnight.
  const from = addDays(dayInUtc(span.startsAt), -2);
  const to = addDays(dayInUtc(span.endsAt), 1);
  const days = daysOf(plan, from, to);
  const isDayOf = (day: Day): boolean => daysOf(plan, day, day).length > 0;
  const elsewhere = [...changed.values()]
    // At once, since there may be years of them.
    .filter(({ day, movedTo: { day: stands } = { day } }) => stands >= from && stands <= to)
    .filter(
      ({ day, sessionId }) => !days.includes(day) && (sessionId !== undefined || isDayOf(day)),
    )
    .map(({ day }) => day);
  return [...days, ...elsewhere]
    .map((day) => slotOf(plan, day, changed.get(day)))
    .filter((slot) => overlap(slot, span))
    .sort((a, b) => a.startsAt - b.startsAt);
};

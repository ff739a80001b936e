import type { Slot } from '../../calendar/plan';
import { overlap, type ClockTime, type Day, type Span } from '../../calendar/time';
import { customerName, liveCustomers } from '../customers';
import { notes } from '../database';
import type { PlanRow } from '../rows';
import { planAndSlot, slotsBetween } from './slots';

/** A slot with whom it is for. */
export interface NamedSlot extends Slot {
  readonly name: string;
}

/** The next visit to a customer. */
export interface Visit {
  readonly customerId: string;
  readonly name: string;
  /** The first ms of its day. */
  readonly dayAt: number;
  readonly time?: ClockTime;
}

/** All that lies in a span of time. */
export interface Week {
  readonly slots: readonly NamedSlot[];
  readonly visits: readonly Visit[];
  readonly busy: readonly Span[];
}

export const readWeek = async (span: Span): Promise<Week> => {
  const [slots, customers, busy] = await Promise.all([
    slotsBetween(span),
    liveCustomers(),
    notes.busy.get('file'),
  ]);
  const names = new Map(customers.map(({ id, name }) => [id, name]));
  return {
    slots: slots.map((slot) => ({ ...slot, name: names.get(slot.customerId) ?? '' })),
    visits: customers.flatMap(({ id, name, nextVisit: dayAt, visitTime: time }) =>
      dayAt !== undefined && dayAt >= span.startsAt && dayAt < span.endsAt
        ? [{ customerId: id, name, dayAt, ...(time !== undefined && { time }) }]
        : [],
    ),
    busy: busy?.spans.filter((each) => overlap(each, span)) ?? [],
  };
};

/** One slot with its plan and whom it is for; null where there is none. */
export const readSlot = async (
  planId: string,
  day: Day,
): Promise<{ readonly plan: PlanRow; readonly slot: NamedSlot } | null> => {
  const found = await planAndSlot({ planId, day });
  if (!found) return null;
  const { plan, slot } = found;
  return { plan, slot: { ...slot, name: await customerName(plan.customerId) } };
};

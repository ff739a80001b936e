import { clockTimeOf, dayOf, minute, zoneHere, type Span } from '../../calendar/time';
import type { Strictness } from '../../session/session';
import { addSite, findOrAddCustomer, liveCustomers } from '../customers';
import { notes } from '../database';
import { addPlan, allPlans, removePlan } from './plans';

interface SlotToPlan extends Span {
  /** Somebody known, or a name typed just now. */
  readonly customer: { readonly id: string } | { readonly name: string };
  /** A host of theirs, kept with them. */
  readonly site?: string | undefined;
  readonly strictness: Strictness;
}

/** Whom nothing is known about: added for a plan that was then taken back. */
const isBare = async (customerId: string): Promise<boolean> => {
  const rows = await Promise.all([
    notes.sessions.where({ customerId }).count(),
    notes.statements
      .where('[customerId+id]')
      .between([customerId, ''], [customerId, '\uffff'])
      .count(),
    allPlans().then((plans) => plans.filter((plan) => plan.customerId === customerId).length),
  ]);
  return rows.every((count) => count === 0);
};

/**
 * Puts one slot on the calendar, where the user is, and its customer among those known.
 *
 * @returns what takes both back.
 */
export const planSlot = ({
  customer,
  site,
  strictness,
  startsAt,
  endsAt,
}: SlotToPlan): Promise<() => Promise<void>> =>
  notes.transaction('rw', notes.customers, notes.plans, async () => {
    const known = new Set((await liveCustomers()).map(({ id }) => id));
    const customerId =
      'id' in customer
        ? customer.id
        : await findOrAddCustomer(customer.name, site === undefined ? {} : { site });
    if ('id' in customer && site !== undefined) await addSite(customerId, site);
    const zone = zoneHere();
    const { id } = await addPlan({
      customerId,
      day: dayOf(startsAt, zone),
      time: clockTimeOf(startsAt, zone),
      zone,
      minutes: Math.round((endsAt - startsAt) / minute),
      strictness,
      startsItself: false,
    });
    const tables = [notes.customers, notes.plans, notes.slots, notes.sessions, notes.statements];
    return () =>
      notes.transaction('rw', tables, async () => {
        await removePlan(id);
        const now = Date.now();
        if (!known.has(customerId) && (await isBare(customerId)))
          await notes.customers.update(customerId, { deletedAt: now, updatedAt: now });
      });
  });

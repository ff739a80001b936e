import type { Plan } from '../../calendar/plan';
import { clockTimeOf, dayOf, minute, zoneHere, type Span } from '../../calendar/time';
import type { Strictness } from '../../session/session';
import { addSite, findOrAddCustomer, liveCustomers } from '../customers';
import { notes } from '../database';
import { addPlan, allPlans, removePlan } from './plans';

interface Whom {
  /** Somebody known, or a name typed just now. */
  readonly customer: { readonly id: string } | { readonly name: string };
  /** A host of theirs, kept with them. */
  readonly site?: string | undefined;
}

/** Whom nothing is known about: added for a plan that was then taken back. */
const isBare = async (customerId: string): Promise<boolean> => {
  const row = await notes.customers.get(customerId);
  const rows = await Promise.all([
    notes.sessions.where({ customerId }).count(),
    notes.needs.where({ customerId }).count(),
    notes.statements
      .where('[customerId+id]')
      .between([customerId, ''], [customerId, '\uffff'])
      .count(),
    allPlans().then((plans) => plans.filter((plan) => plan.customerId === customerId).length),
  ]);
  return row?.nextVisit === undefined && rows.every((count) => count === 0);
};

/**
 * Puts a plan on the calendar, and its customer among those known.
 *
 * @returns what takes both back.
 */
export const planFor = (
  { customer, site }: Whom,
  plan: Omit<Plan, 'id' | 'customerId'>,
): Promise<() => Promise<void>> =>
  notes.transaction('rw', notes.customers, notes.plans, async () => {
    const known = new Set((await liveCustomers()).map(({ id }) => id));
    const customerId =
      'id' in customer
        ? customer.id
        : await findOrAddCustomer(customer.name, site === undefined ? {} : { site });
    if ('id' in customer && site !== undefined) await addSite(customerId, site);
    const { id } = await addPlan({ ...plan, customerId });
    const { customers, plans, slots, sessions, statements, needs } = notes;
    const tables = [customers, plans, slots, sessions, statements, needs];
    return () =>
      notes.transaction('rw', tables, async () => {
        await removePlan(id);
        const now = Date.now();
        if (!known.has(customerId) && (await isBare(customerId)))
          await customers.update(customerId, { deletedAt: now, updatedAt: now });
      });
  });

/** The same for one slot, where the user is. */
export const planSlot = ({
  strictness,
  startsAt,
  endsAt,
  ...whom
}: Whom & Span & { readonly strictness: Strictness }): Promise<() => Promise<void>> => {
  const zone = zoneHere();
  return planFor(whom, {
    day: dayOf(startsAt, zone),
    time: clockTimeOf(startsAt, zone),
    zone,
    minutes: Math.round((endsAt - startsAt) / minute),
    strictness,
    startsItself: false,
  });
};

import { newRow, notes } from './database';
import { fold } from './names';
import type { Customer } from './rows';

const day = 86_400_000;
/** A visit this near makes its customer the first to be offered, in ms. */
const soon = 3 * day;

export const liveCustomers = async (): Promise<Customer[]> =>
  (await notes.customers.toArray()).filter(({ deletedAt }) => deletedAt === undefined);

/**
 * The id of the customer of this name, who is added if there is none.
 *
 * @param site a host of theirs, kept with them.
 */
export const findOrAddCustomer = (
  name: string,
  { site }: { site?: string } = {},
): Promise<string> =>
  notes.transaction('rw', notes.customers, async () => {
    const wanted = fold(name);
    const known = (await liveCustomers()).find((customer) => fold(customer.name) === wanted);
    if (!known) {
      const row = newRow();
      await notes.customers.add({
        ...row,
        name: name.trim(),
        sites: site ? [site] : [],
        people: [],
      });
      return row.id;
    }
    if (site) await addSite(known.id, site);
    return known.id;
  });

/** Keeps a host as one of the customer's own. */
export const addSite = async (id: string, site: string): Promise<void> => {
  await notes.customers
    .where({ id })
    .filter(({ sites }) => !sites.includes(site))
    .modify(({ sites }, change) => {
      change.value.sites = [...sites, site];
      change.value.updatedAt = Date.now();
    });
};

/** Empty for a customer that is not there. */
export const customerName = async (id: string): Promise<string> =>
  (await notes.customers.get(id))?.name ?? '';

export const customerHosts = async (id: string): Promise<readonly string[]> =>
  (await notes.customers.get(id))?.sites ?? [];

/** When each customer was last given a session; never is 0. */
const lastSeen = async (): Promise<Map<string, number>> => {
  const seen = new Map<string, number>();
  await notes.sessions.each(({ customerId, startedAt }) => {
    seen.set(customerId, Math.max(seen.get(customerId) ?? 0, startedAt));
  });
  return seen;
};

/** In the order in which to offer them: a visit within three days first, then the longest not seen. */
export const customersToOffer = async (now = Date.now()): Promise<Customer[]> => {
  const [customers, seen] = await Promise.all([liveCustomers(), lastSeen()]);
  const visit = ({ nextVisit }: Customer): number =>
    nextVisit !== undefined && nextVisit >= now && nextVisit - now <= soon ? nextVisit : Infinity;
  const since = ({ id }: Customer): number => seen.get(id) ?? 0;
  return customers.sort((a, b) => {
    const [visitA, visitB] = [visit(a), visit(b)];
    return visitA === visitB ? since(a) - since(b) : visitA - visitB;
  });
};

/** What to search a mailbox for: the customer's name and people. */
export const searchWords = async (id: string): Promise<string> => {
  const customer = await notes.customers.get(id);
  return customer ? [customer.name, ...customer.people].join(' ') : '';
};

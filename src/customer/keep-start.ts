import { addSite, findOrAddCustomer } from './customers';
import { notes } from './database';
import { hear } from './heard/statements';

interface Start {
  /** Somebody known, or a name typed just now. */
  readonly customer: { readonly id: string } | { readonly name: string };
  /** A host of theirs. */
  readonly site?: string;
  /** What they said; empty texts are left out. */
  readonly heard?: readonly string[];
}

/**
 * Keeps what is typed to start a session with, all of it or nothing: the customer, and what they said.
 *
 * @returns the customer's id.
 */
export const keepStart = (
  sessionId: string,
  { customer, site, heard = [] }: Start,
): Promise<string> =>
  notes.transaction('rw', notes.customers, notes.statements, async () => {
    const isNew = 'name' in customer;
    const id = isNew ? await findOrAddCustomer(customer.name, site ? { site } : {}) : customer.id;
    if (!isNew && site) await addSite(id, site);
    for (const text of heard) if (text.trim() !== '') await hear(id, text, { sessionId });
    return id;
  });

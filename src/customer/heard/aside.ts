import { findOrAddCustomer } from '../customers';
import { newId, notes } from '../database';
import { hearOnPage, statement, takeBackFromPage, type PageWords } from './page-statements';
import type { Draft, Statement } from '../rows';

const prefix = 'chooser:';

/** Words from a page that wait until somebody says whose they are: a draft, so that nothing loses them. */
export interface Aside extends PageWords {
  readonly id: string;
}

const asAside = ({ field, text, source }: Draft): Aside => ({
  id: field.slice(prefix.length),
  text,
  ...(source && { source }),
});

/**
 * Puts words aside until a customer is chosen for them.
 *
 * @throws what the database throws.
 */
export const putAside = async ({ text, source }: PageWords): Promise<string> => {
  const id = newId();
  const field = prefix + id;
  await notes.drafts.put({ field, text, updatedAt: Date.now(), ...(source && { source }) });
  return id;
};

/** All words that wait for a customer, in the order in which they were selected. */
export const allAside = async (): Promise<Aside[]> =>
  (await notes.drafts.where('field').startsWith(prefix).sortBy('field')).map(asAside);

/**
 * Gives words that waited to a customer, who is added where the name is new, in one transaction. Null when
 * they wait no longer: another window was first, and nobody is added.
 *
 * @throws what the database throws; the words then wait on.
 */
export const hearAside = (
  id: string,
  whose: { readonly id: string } | { readonly name: string },
): Promise<Statement | null> =>
  notes.transaction('rw', notes.customers, notes.statements, notes.drafts, async () => {
    const draft = await notes.drafts.get(prefix + id);
    if (!draft) return null;
    await notes.drafts.delete(draft.field);
    const customerId = 'id' in whose ? whose.id : await findOrAddCustomer(whose.name);
    return hearOnPage(customerId, asAside(draft), { at: draft.updatedAt });
  });

export const throwAway = (id: string): Promise<void> => notes.drafts.delete(prefix + id);

/** Takes words back from the customer whom they were given to, and lets them wait again. */
export const putAsideAgain = (statementId: string): Promise<string | null> =>
  notes.transaction('rw', notes.statements, notes.drafts, async () => {
    const given = await statement(statementId);
    if (!given) return null;
    await takeBackFromPage(statementId);
    return putAside(given);
  });

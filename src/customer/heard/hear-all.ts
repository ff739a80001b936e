import { notes } from '../database';
import { readDraft, saveDraft } from '../drafts';
import type { Customer, Statement } from '../rows';
import { looksLikeName, personCalled, spokenIn } from './said-by';
import { fold } from '../names';
import { hear, statementsOf, type Details } from './statements';

export interface Heard {
  readonly customerId: string;
  /** What they said, in order. */
  readonly texts: readonly string[];
  readonly details?: Details;
  /** The field in which all of it stood, and how. What was typed after it stays a draft. */
  readonly from?: { readonly field: string; readonly typed: string };
}

export interface Kept {
  readonly statements: readonly Statement[];
  /** Names that stand before what they said and are nobody's yet: to be asked about. */
  readonly unsure: readonly string[];
}

const emptyField = async ({ field, typed }: NonNullable<Heard['from']>): Promise<void> => {
  const draft = await readDraft(field);
  await saveDraft(field, draft.startsWith(typed) ? draft.slice(typed.length) : draft);
};

/** Those named with the customer, and, where that leaves a name open, those who said something before. */
const peopleFor = async (customer: Customer, names: readonly string[]): Promise<string[]> => {
  const { people } = customer;
  if (names.every((name) => personCalled(name, people) !== undefined || !looksLikeName(name)))
    return people;
  const before = await statementsOf(customer.id);
  return [...people, ...new Set(before.flatMap(({ saidBy }) => saidBy ?? []))];
};

/**
 * Keeps what the customer said, all or nothing. “Tom: …” was said by Tom, if there is one; in a session
 * about one subject it is about that.
 *
 * @throws what the database throws; the draft is then as it was.
 */
export const hearAll = ({ customerId, texts, details = {}, from }: Heard): Promise<Kept> =>
  notes.transaction(
    'rw',
    [notes.statements, notes.drafts, notes.customers, notes.sessions],
    async () => {
      const [customer, session] = await Promise.all([
        notes.customers.get(customerId),
        notes.sessions.get(details.sessionId ?? ''),
        from && emptyField(from),
      ]);
      const about = session?.about === undefined ? {} : { about: session.about };
      const spoken = texts.map((text) => spokenIn(text));
      const names = spoken.flatMap((each) => each?.name ?? []);
      const people = customer && names.length > 0 ? await peopleFor(customer, names) : [];

      const statements: Statement[] = [];
      for (const [n, text] of texts.entries()) {
        const words = spoken[n];
        const saidBy = words && personCalled(words.name, people);
        statements.push(
          await (words && saidBy !== undefined
            ? hear(customerId, words.words, { ...about, ...details, saidBy })
            : hear(customerId, text, { ...about, ...details })),
        );
      }
      const isOpen = (name: string): boolean =>
        personCalled(name, people) === undefined &&
        looksLikeName(name) &&
        !customer?.notPeople?.includes(fold(name));
      const open = new Map(names.filter(isOpen).map((name) => [fold(name), name]));
      return { statements, unsure: [...open.values()] };
    },
  );

/**
 * Takes all of it back, to stand in the field again before what stands there now; gives that.
 *
 * @param standing what stands in the field; its draft, where it isn't shown.
 */
export const takeBack = (
  statements: readonly Statement[],
  { field, typed }: NonNullable<Heard['from']>,
  standing?: string,
): Promise<string> =>
  notes.transaction('rw', notes.statements, notes.drafts, async () => {
    const now = Date.now();
    for (const { id } of statements)
      await notes.statements.update(id, { deletedAt: now, updatedAt: now });
    const text = [typed, standing ?? (await readDraft(field))].filter(Boolean).join('\n');
    await saveDraft(field, text);
    return text;
  });

import { newRow, notes } from '../database';
import { readDraft, saveDraft } from '../drafts';
import { setEvidence } from './evidence';
import { needDrafts } from './need-drafts';
import { isOpen } from './need-questions';
import type { Choice, Customer, Need } from '../rows';
import { isThere } from '../search/read-documents';

/** All that the place shows of a customer, as it stands at one moment. */
export interface NeedFacts {
  readonly customer: Customer | undefined;
  /** The oldest first. */
  readonly needs: readonly Need[];
  readonly choices: readonly Choice[];
  /** The words of all needs, of those deleted, too. */
  readonly texts: ReadonlyMap<string, string>;
  /** Pairs (`pairOf`) between which the user can't choose yet. */
  readonly unsure: readonly string[];
  /** Needs of which is to be asked what meeting them would bring. */
  readonly leverAsked: readonly string[];
}

/** How far a new need has come that is not kept yet. */
export interface BegunNeed {
  /** Whether it is half typed. */
  readonly drafted: boolean;
  /** The statement that a new need is to rest on. */
  readonly quotedId: string | undefined;
}

export const needsOf = async (customerId: string): Promise<Need[]> =>
  (await notes.needs.where({ customerId }).sortBy('id')).filter(isThere);

export const needFacts = (customerId: string): Promise<NeedFacts> =>
  notes.transaction(
    'r',
    [notes.customers, notes.needs, notes.choices, notes.questions],
    async () => {
      const [customer, all, choices, questions] = await Promise.all([
        notes.customers.get(customerId),
        notes.needs.where({ customerId }).sortBy('id'),
        notes.choices.where({ customerId }).sortBy('id'),
        notes.questions.where({ customerId }).filter(isOpen).toArray(),
      ]);
      const about = (lens: string): string[] =>
        questions.flatMap((each) => (each.lens === lens ? (each.from ?? []) : []));
      return {
        customer,
        needs: all.filter(isThere),
        choices: choices.filter(isThere),
        texts: new Map(all.map(({ id, text }) => [id, text])),
        unsure: about('choice'),
        leverAsked: about('lever'),
      };
    },
  );

/** Read by itself: it changes with each key, and nothing else of a customer does. */
export const begunNeed = (customerId: string): Promise<BegunNeed> =>
  notes.transaction('r', notes.drafts, async () => {
    const drafts = needDrafts(customerId);
    const [text, soThat, quotedId] = await Promise.all([
      readDraft(drafts.text),
      readDraft(drafts.soThat),
      readDraft(drafts.statementId),
    ]);
    return {
      drafted: text !== '' || soThat !== '',
      quotedId: quotedId === '' ? undefined : quotedId,
    };
  });

/** What was typed after it stays a draft. */
const takeDraft = async (field: string, text: string): Promise<void> => {
  const draft = await readDraft(field);
  await saveDraft(field, draft.startsWith(text) ? draft.slice(text.length) : draft);
};

/**
 * Keeps a need as it was typed, and no longer as drafts, in one transaction.
 *
 * @param typed as it stands in the two fields, and the statement that it is to rest on.
 * @throws what the database throws; the drafts are then as they were.
 */
export const addNeed = (
  customerId: string,
  typed: {
    readonly text: string;
    readonly soThat: string;
    readonly statementId?: string | undefined;
  },
): Promise<Need> =>
  notes.transaction('rw', notes.needs, notes.drafts, async () => {
    const drafts = needDrafts(customerId);
    await takeDraft(drafts.text, typed.text);
    await takeDraft(drafts.soThat, typed.soThat);
    await saveDraft(drafts.statementId, '');
    const soThat = typed.soThat.trim();
    const need: Need = {
      ...newRow(),
      customerId,
      text: typed.text.trim(),
      ...(soThat !== '' && { soThat }),
      evidenceFor: typed.statementId === undefined ? [] : [typed.statementId],
      evidenceAgainst: [],
    };
    await notes.needs.add(need);
    return need;
  });

/** Deletes a need with the questions that only it led to. Gives how to bring them back. */
export const removeNeed = (id: string): Promise<() => Promise<void>> =>
  notes.transaction('rw', notes.needs, notes.questions, async () => {
    const need = await notes.needs.get(id);
    const questions = await notes.questions
      .where({ customerId: need?.customerId ?? '' })
      .filter(isOpen)
      .filter(({ statementId, from = '' }) => statementId === undefined && from.includes(id))
      .primaryKeys();
    const mark = async (fields: { deletedAt: number | undefined }): Promise<void> => {
      const change = { ...fields, updatedAt: Date.now() } as { deletedAt: number };
      await notes.needs.update(id, change);
      await notes.questions.where('id').anyOf(questions).modify(change);
    };
    await mark({ deletedAt: Date.now() });
    return () =>
      notes.transaction('rw', notes.needs, notes.questions, () => mark({ deletedAt: undefined }));
  });

/** Lets a new need begin with a statement of this customer. */
export const quoteForNeed = async (customerId: string, statementId: string): Promise<void> => {
  const statement = await notes.statements.get(statementId);
  if (statement?.customerId !== customerId) return;
  await saveDraft(needDrafts(customerId).statementId, statementId);
};

/** Lets a new need begin with nothing that they said. */
export const quoteNothing = (customerId: string): Promise<void> =>
  saveDraft(needDrafts(customerId).statementId, '');

/** Lets the statement that a new need would have begun with back up one that is there. */
export const backUpWithQuoted = (need: Need, statementId: string): Promise<void> =>
  notes.transaction('rw', notes.needs, notes.drafts, async () => {
    await setEvidence(need.id, statementId, 'for');
    await quoteNothing(need.customerId);
  });

import { newRow, notes } from '../database';
import { readDraft, saveDraft } from '../drafts';
import type { Statement } from '../rows';

const isThere = ({ deletedAt }: Statement): boolean => deletedAt === undefined;

/** What may be known about a statement besides its words. */
export type Details = Partial<
  Pick<
    Statement,
    'sessionId' | 'saidBy' | 'heardAt' | 'precision' | 'channel' | 'source' | 'about' | 'answers'
  >
>;

/**
 * Keeps one thing that the customer said; heard now, if nothing else is known.
 *
 * @throws what the database throws: the caller keeps the text and says so.
 */
export const hear = async (
  customerId: string,
  text: string,
  details: Details = {},
): Promise<Statement> => {
  const row = newRow();
  const statement: Statement = {
    ...row,
    customerId,
    text: text.trim(),
    heardAt: row.createdAt,
    precision: 'unknown',
    channel: 'other',
    ...details,
  };
  await notes.statements.add(statement);
  return statement;
};

/**
 * Keeps what was typed into a field: as a statement, and no longer as the field's draft, in one
 * transaction. What was typed after it stays a draft.
 *
 * @throws what the database throws; the draft is then as it was.
 */
export const hearFrom = (
  field: string,
  customerId: string,
  text: string,
  details: Details = {},
): Promise<Statement> =>
  notes.transaction('rw', notes.statements, notes.drafts, async () => {
    const draft = await readDraft(field);
    await saveDraft(field, draft.startsWith(text) ? draft.slice(text.length) : draft);
    return hear(customerId, text, details);
  });

/** Of this customer's, as they were kept: those deleted among them. */
const heardOf = (customerId: string) =>
  notes.statements.where('[customerId+id]').between([customerId, ''], [customerId, '\uffff']);

/** All that this customer said, the newest first. */
export const statementsOf = async (customerId: string): Promise<Statement[]> => {
  // Read forwards, which IndexedDB does at one go; backwards it goes row by row.
  const rows = await heardOf(customerId).toArray();
  return rows.filter(isThere).reverse();
};

/** The newest that this customer said, no more than so many: there sooner than all. */
export const newestOf = async (customerId: string, most: number): Promise<Statement[]> =>
  (await heardOf(customerId).reverse().limit(most).toArray()).filter(isThere);

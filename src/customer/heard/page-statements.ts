import { newRow, notes } from '../database';
import { aboutOf } from '../sessions';
import type { Source, Statement } from '../rows';

/** Words that were selected on a page. */
export interface PageWords {
  readonly text: string;
  readonly source?: Source;
}

/**
 * Keeps what was selected on a page as something that the customer said; in a session about one subject
 * it is about that, or it would not stand in the list that is narrowed to it.
 *
 * @throws what the database throws.
 */
export const hearOnPage = async (
  customerId: string,
  { text, source }: PageWords,
  { sessionId, at }: { sessionId?: string; at?: number } = {},
): Promise<Statement> => {
  const row = newRow();
  const about = sessionId === undefined ? undefined : await aboutOf(sessionId);
  const statement: Statement = {
    ...row,
    customerId,
    text: text.trim(),
    heardAt: at ?? row.createdAt,
    precision: 'day',
    channel: 'web',
    ...(source && { source }),
    ...(sessionId !== undefined && { sessionId }),
    ...(about !== undefined && { about }),
  };
  await notes.statements.add(statement);
  return statement;
};

/** Deletes what was kept a moment ago; like every deletion it can be undone. */
export const takeBackFromPage = async (id: string): Promise<void> => {
  const now = Date.now();
  await notes.statements.update(id, { deletedAt: now, updatedAt: now });
};

/** One statement that is there; null when it was deleted. */
export const statement = async (id: string): Promise<Statement | null> => {
  const row = await notes.statements.get(id);
  return row && row.deletedAt === undefined ? row : null;
};

/** The customer who was heard last. */
export const lastHeardCustomer = async (): Promise<string | undefined> => {
  const rows = notes.statements.orderBy('id').reverse();
  return (await rows.filter(({ deletedAt }) => deletedAt === undefined).first())?.customerId;
};

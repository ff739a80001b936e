import type { EntityTable } from 'dexie';
import type { Notes } from '../database';
import type { Need, Question, Row, Statement } from '../rows';
import type { Change } from './changes';
import type { Document, DocumentKey, Kind } from './documents';

/** Rows read at a time: few enough that a key pressed meanwhile is not kept waiting. */
const batch = 500;

export const isThere = <T extends Row>(row: T | undefined): row is T =>
  row !== undefined && row.deletedAt === undefined;

const ofStatement = ({ id, customerId, text, saidBy = '' }: Statement): Document => ({
  kind: 'statement',
  id,
  customerId,
  text: `${text}\n${saidBy}`,
});

const ofNeed = ({ id, customerId, text, soThat = '' }: Need): Document => ({
  kind: 'need',
  id,
  customerId,
  text: `${text}\n${soThat}`,
});

/** An answer is found with the customer of the statement that was asked about, and goes with it. */
const ofQuestion = (
  { id, statementId, answer, ...question }: Question,
  customerOf: (statementId: string) => string | undefined,
): Document[] => {
  const customerId = statementId === undefined ? question.customerId : customerOf(statementId);
  return answer && customerId !== undefined
    ? [{ kind: 'question', id, customerId, text: answer }]
    : [];
};

async function* newestFirst<T extends Row>(table: EntityTable<T, 'id'>): AsyncGenerator<T[]> {
  let before: string | undefined = '\uffff';
  while (before !== undefined) {
    const rows: T[] = await table.where('id').below(before).reverse().limit(batch).toArray();
    yield rows.filter(isThere);
    before = rows.length < batch ? undefined : rows.at(-1)?.id;
  }
}

/**
 * All that can be found, bit by bit: the statements from the newest on, and then the rest.
 *
 * @param customerOf of a statement that was given before.
 */
export async function* readDocuments(
  db: Notes,
  customerOf: (statementId: string) => string | undefined,
): AsyncGenerator<Document[]> {
  for await (const rows of newestFirst(db.statements)) yield rows.map(ofStatement);
  for await (const rows of newestFirst(db.needs)) yield rows.map(ofNeed);
  for await (const rows of newestFirst(db.questions))
    yield rows.flatMap((row) => ofQuestion(row, customerOf));
}

export interface Changed {
  /** All that were written, whether they are still there or not. */
  readonly keys: readonly DocumentKey[];
  readonly documents: readonly Document[];
}

const keysOf = (kind: Kind, ids: Iterable<string>): DocumentKey[] =>
  [...ids].map((id) => ({ kind, id }));

/** What was written, as it is now, and the answers of the statements among it. */
export const readChanged = async (db: Notes, changes: readonly Change[]): Promise<Changed> => {
  if (changes.length === 0) return { keys: [], documents: [] };
  const idsIn = (name: string): string[] => [
    ...new Set(changes.flatMap(({ table, ids }) => (table === name && ids ? ids : []))),
  ];
  const [statementIds, needIds, asked] = [idsIn('statements'), idsIn('needs'), idsIn('questions')];
  const ofThem = await db.questions.where('statementId').anyOf(statementIds).primaryKeys();
  const questionIds = [...new Set([...asked, ...ofThem])];
  const statements = (await db.statements.bulkGet(statementIds)).filter(isThere);
  const needs = (await db.needs.bulkGet(needIds)).filter(isThere);
  const questions = (await db.questions.bulkGet(questionIds)).filter(isThere);
  const about = await db.statements.bulkGet(
    questions.flatMap(({ statementId }) => statementId ?? []),
  );
  const customers = new Map(about.filter(isThere).map(({ id, customerId }) => [id, customerId]));
  return {
    keys: [
      ...keysOf('statement', statementIds),
      ...keysOf('need', needIds),
      ...keysOf('question', questionIds),
    ],
    documents: [
      ...statements.map(ofStatement),
      ...needs.map(ofNeed),
      ...questions.flatMap((row) => ofQuestion(row, (id) => customers.get(id))),
    ],
  };
};

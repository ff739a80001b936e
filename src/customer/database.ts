import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import { monotonicFactory } from 'ulid';
import type {
  Attempt,
  BusyRow,
  Choice,
  Customer,
  Draft,
  Need,
  OwnLens,
  PlanRow,
  Question,
  Row,
  SessionRow,
  SlotRow,
  Statement,
  Waiting,
} from './rows';
import { logChanges, type Change } from './search/changes';
import type { KeptRow } from './search/kept';

/** Version 1 found a question's customer through its statement. */
const nameCustomers = async (transaction: Transaction): Promise<void> => {
  const statements = transaction.table<Statement, string>('statements');
  const questions = transaction.table<Question, string>('questions');
  for (const question of await questions.toArray()) {
    const statement = await statements.get(question.statementId ?? '');
    if (statement) await questions.put({ ...question, customerId: statement.customerId });
  }
};

/** The notes: one database in this browser. Every schema version stays here for ever. */
export class Notes extends Dexie {
  customers!: EntityTable<Customer, 'id'>;
  sessions!: EntityTable<SessionRow, 'id'>;
  attempts!: EntityTable<Attempt, 'id'>;
  statements!: EntityTable<Statement, 'id'>;
  questions!: EntityTable<Question, 'id'>;
  needs!: EntityTable<Need, 'id'>;
  choices!: EntityTable<Choice, 'id'>;
  waiting!: EntityTable<Waiting, 'id'>;
  drafts!: EntityTable<Draft, 'field'>;
  lenses!: EntityTable<OwnLens, 'id'>;
  plans!: EntityTable<PlanRow, 'id'>;
  slots!: EntityTable<SlotRow, 'id'>;
  busy!: EntityTable<BusyRow, 'id'>;
  /** These two the search derives from the others: no part of a backup. */
  changes!: EntityTable<Change, 'seq'>;
  searchIndex!: Table<KeptRow, KeptRow['part']>;

  constructor(name = 'undivided') {
    super(name);
    this.version(1).stores({
      customers: 'id, nextVisit',
      sessions: 'id, customerId, startedAt',
      attempts: 'id, sessionId',
      statements: 'id, [customerId+id], sessionId',
      questions: 'id, statementId',
      needs: 'id, customerId',
      choices: 'id, customerId',
      waiting: 'id, sessionId',
      drafts: 'field',
      changes: '++seq',
      searchIndex: 'part',
    });
    // Questions may stand without a statement, and lenses of one's own are kept.
    this.version(2)
      .stores({ questions: 'id, statementId, customerId', lenses: 'id' })
      .upgrade(nameCustomers);
    // Hours are planned.
    this.version(3).stores({ plans: 'id, customerId', slots: 'id, planId', busy: 'id' });
    this.use(logChanges);
    const known = this.verno;
    // Dexie opens a database of a later version, too. What is in there is not for this code to change.
    this.on(
      'ready',
      () => {
        if (this.backendDB().version >= (known + 1) * 10)
          throw new Dexie.VersionError('written by a newer version');
      },
      true,
    );
  }
}

export const notes = new Notes();

/** Sorts by time even within one millisecond. */
export const newId = monotonicFactory();

/** The fields that every new row starts with. */
export const newRow = (id = newId()): Row => {
  const now = Date.now();
  return { id, createdAt: now, updatedAt: now };
};

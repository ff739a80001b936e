import { Dexie, type EntityTable, type Table } from 'dexie';
import { monotonicFactory } from 'ulid';
import type {
  Attempt,
  Choice,
  Customer,
  Draft,
  Need,
  Question,
  Row,
  SessionRow,
  Statement,
  Waiting,
} from './rows';
import { logChanges, type Change } from './search/changes';
import type { KeptRow } from './search/kept';

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
    this.use(logChanges);
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

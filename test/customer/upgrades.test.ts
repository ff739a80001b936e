import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { customersToOffer } from '../../src/customer/customers';
import { notes } from '../../src/customer/database';
import { readDraft } from '../../src/customer/drafts';
import { exportNotes } from '../../src/customer/export';
import type { Customer, Draft, Statement, Waiting } from '../../src/customer/rows';
import { openSearch } from '../../src/customer/search/search';
import { statementsOf } from '../../src/customer/heard/statements';
import { waitingOf } from '../../src/customer/waiting';
import { rawDatabase } from '../fakes/database';

/** A database as a version of ours left it. Once that version has been released, its file never changes. */
interface Fixture {
  readonly version: number;
  readonly stores: Record<string, Store>;
}

interface Store {
  readonly keyPath: string;
  readonly autoIncrement?: boolean;
  readonly indexes: Record<string, string | string[]>;
  readonly rows: readonly Record<string, unknown>[];
}

const folder = new URL('../fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => /^database-v\d+\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Fixture);

const writeDown = async ({ version, stores }: Fixture): Promise<void> => {
  const database = await rawDatabase(notes.name, version * 10, (fresh) => {
    for (const [name, { keyPath, autoIncrement = false, indexes, rows }] of Object.entries(
      stores,
    )) {
      const store = fresh.createObjectStore(name, { keyPath, autoIncrement });
      for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
      for (const row of rows) store.put(row);
    }
  });
  database.close();
};

/** Deleted rows are read by nobody. */
const rowsOf = <T>({ stores }: Fixture, store: string): T[] =>
  (stores[store]?.rows ?? []).filter((row) => row['deletedAt'] === undefined) as T[];

/** Made new in between: Dexie then forgets what queries answered, which else outlives the database. */
const forget = async (): Promise<void> => {
  await notes.delete({ disableAutoOpen: false });
  await notes.open();
  await notes.delete({ disableAutoOpen: false });
};

it('is shown for every version before this one', () => {
  const before = Array.from({ length: notes.verno - 1 }, (_, n) => n + 1);
  expect(fixtures.map(({ version }) => version)).toEqual(expect.arrayContaining(before));
});

describe.each(fixtures)('notes of version $version', (fixture) => {
  beforeEach(async () => {
    await forget();
    await writeDown(fixture);
  });
  afterEach(forget);

  it('are all there, with all that they held', async () => {
    await notes.open();
    for (const [name, { rows }] of Object.entries(fixture.stores))
      // A later version may add fields to a row, or its own rows to what is derived.
      for (const row of rows)
        expect(await notes.table(name).toArray()).toContainEqual(expect.objectContaining(row));
  });

  it('are read by all that reads notes', async () => {
    const customers = rowsOf<Customer>(fixture, 'customers');
    const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).sort();
    expect(ids(await customersToOffer())).toEqual(ids(customers));
    for (const { id } of customers) {
      const said = rowsOf<Statement>(fixture, 'statements').filter((row) => row.customerId === id);
      expect(await statementsOf(id)).toMatchObject([...said].reverse());
    }
    for (const { sessionId } of rowsOf<Waiting>(fixture, 'waiting'))
      expect(await waitingOf(sessionId)).toMatchObject(
        rowsOf<Waiting>(fixture, 'waiting').filter((row) => row.sessionId === sessionId),
      );
    for (const { field, text } of rowsOf<Draft>(fixture, 'drafts'))
      expect(await readDraft(field)).toBe(text);
  });

  it('are found by the search', async () => {
    const search = openSearch();
    await search.ready;
    for (const { text } of rowsOf<Statement>(fixture, 'statements'))
      expect((await search.find(text, {})).hits).toContainEqual(
        expect.objectContaining({ row: expect.objectContaining({ text }) as unknown }),
      );
    search.close();
  });

  it('go into an export', async () => {
    const file = (await exportNotes()).join('');
    for (const [name, { rows }] of Object.entries(fixture.stores))
      if (name !== 'changes' && name !== 'searchIndex')
        expect((JSON.parse(file) as Record<string, unknown>)[name]).toMatchObject(rows);
  });
});

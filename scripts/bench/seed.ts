import type { Customer, Statement } from '../../src/customer/rows';
import type { Browser } from '../../test/e2e/browser';
import { endSession, startSession } from '../../test/e2e/commands';

export const stored = 100_000;
const customers = 200;

/** A customer with `most` statements, and one with as many as the rest have on average. */
export const most = 5_000;
export const busyCustomer = 'Customer 0';
export const usualCustomer = 'Customer 1';

// Runs in a page of the extension: in plain IndexedDB, many rows at a time, or it would take minutes.
const fill = async (names: readonly string[], total: number, first: number): Promise<void> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('undivided');
    open.onsuccess = () => {
      resolve(open.result);
    };
    open.onerror = () => {
      reject(new Error(String(open.error)));
    };
  });
  const addAll = (table: string, rows: readonly object[]): Promise<void> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.oncomplete = () => {
        resolve();
      };
      transaction.onabort = () => {
        reject(new Error(String(transaction.error)));
      };
    });
  // Ids are as long as real ones and, like those, sort by time.
  const row = (n: number) => ({
    id: `01HZ${n.toString(36).toUpperCase().padStart(22, '0')}`,
    createdAt: n,
    updatedAt: n,
  });
  const people = names.map((name, n): Customer => ({ ...row(n), name, sites: [], people: [] }));
  await addAll('customers', people);
  const others = people.slice(1);
  const statement = (n: number): Statement => ({
    ...row(n),
    customerId: (n < first ? people[0] : others[n % others.length])?.id ?? '',
    text: `We throw away about ${String(n % 97)}% of every Friday run, and nobody has asked us why.`,
    heardAt: n,
    precision: 'unknown',
    channel: 'other',
  });
  const block = 10_000;
  for (let from = 0; from < total; from += block)
    await addAll(
      'statements',
      Array.from({ length: Math.min(block, total - from) }, (_, n) => statement(from + n)),
    );
  database.close();
};

/** Fills the notes as they are after years: 100,000 statements of 200 customers. */
export const seed = async (browser: Browser): Promise<void> => {
  // Whoever starts a session has made the database.
  await startSession(browser, { customer: 'Somebody' });
  await endSession(browser);
  const names = Array.from({ length: customers }, (_, n) => `Customer ${String(n)}`);
  await (await browser.own()).evaluate(fill, names, stored, most);
};

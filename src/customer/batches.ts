import { Dexie, type Table } from 'dexie';
import { notes } from './database';

/** Rows read at a time: few enough that a key pressed meanwhile is not kept waiting. */
const size = 500;

/** What is derived from the rest, and can be made from it again. */
const derived = ['changes', 'searchIndex'];

/** The tables of all that is kept for its own sake, of whatever version they are. */
export const keptTables = (): Table<object, string>[] =>
  notes.tables.filter(({ name }) => !derived.includes(name)) as Table<object, string>[];

/** Gives all rows of a table, in the order of their keys, some at a time. */
export const inBatches = async (
  table: Table<object, string>,
  take: (rows: readonly object[]) => void,
): Promise<void> => {
  let after: string | undefined;
  do {
    const rest = table.where(':id').above(after ?? Dexie.minKey);
    const rows = await rest.limit(size).toArray();
    take(rows);
    const last = rows.length < size ? undefined : rows.at(-1);
    after = last && (Dexie.getByKeyPath(last, table.schema.primKey.keyPath as string) as string);
  } while (after !== undefined);
};

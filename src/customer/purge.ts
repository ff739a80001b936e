import { Dexie } from 'dexie';
import { inBatches, keptTables } from './batches';
import { notes } from './database';
import type { Row } from './rows';

/** So long a deletion can be undone, in ms. */
const undoable = 30 * 86_400_000;

/** A row that names another by its id, in whichever field. */
interface Link {
  readonly from: string;
  readonly to: string;
}

const isLongDeleted = (row: Partial<Row>, now: number): boolean =>
  row.deletedAt !== undefined && row.deletedAt < now - undoable;

const eachRow = async (take: (row: Partial<Row>) => void): Promise<void> => {
  for (const table of keptTables())
    await inBatches(table, (rows) => {
      rows.forEach(take);
    });
};

const longDeleted = async (now: number): Promise<Set<string>> => {
  const ids = new Set<string>();
  await eachRow((row) => {
    if (row.id !== undefined && isLongDeleted(row, now)) ids.add(row.id);
  });
  return ids;
};

/** Every row that names one of these. Ids are like no other text, so each field is looked at. */
const linksTo = async (ids: ReadonlySet<string>): Promise<Link[]> => {
  const links: Link[] = [];
  await eachRow(({ id: from = '', ...fields }) => {
    for (const value of Object.values(fields) as unknown[])
      for (const to of Array.isArray(value) ? (value as unknown[]) : [value])
        if (typeof to === 'string' && ids.has(to)) links.push({ from, to });
  });
  return links;
};

/** Of what was deleted, with the questions about it, all but what something that stays rests on. */
const whatGoes = async (deleted: ReadonlySet<string>): Promise<Set<string>> => {
  const asked = (
    await notes.questions
      .where('statementId')
      .anyOf([...deleted])
      .toArray()
  ).filter(({ id }) => !deleted.has(id));
  const going = new Set([...deleted, ...asked.map(({ id }) => id)]);
  const goes: ReadonlySet<unknown> = going;
  const links = await linksTo(going);
  for (let before = Infinity; going.size < before;) {
    before = going.size;
    for (const { from, to } of links) if (!going.has(from)) going.delete(to);
    for (const { id, statementId } of asked) if (!goes.has(statementId)) going.delete(id);
  }
  return going;
};

/**
 * Lets go for good of what was deleted more than 30 days ago, a statement with the questions about it.
 * What another row rests on stays until that has gone.
 */
export const purge = async (now = Date.now()): Promise<void> => {
  // Looked for bit by bit, so that nobody who writes meanwhile has to wait.
  const deleted = await longDeleted(now);
  if (deleted.size === 0) return;
  const going = [...(await whatGoes(deleted))];
  await notes.transaction('rw', keptTables(), async () => {
    const found = keptTables().map(async (table) => {
      const rows: (Partial<Row> | undefined)[] = await table.bulkGet(going);
      return rows.flatMap((row) => (row?.id === undefined ? [] : [row]));
    });
    const rows = (await Dexie.Promise.all(found)).flat();
    // One of them was brought back in the meantime: what rests on it is to be looked at anew, another day.
    if (rows.some((row) => deleted.has(row.id ?? '') && !isLongDeleted(row, now))) return;
    for (const table of keptTables()) await table.bulkDelete(going);
    // What was half typed about them goes, too: a draft's field names its row.
    const gone = new Set(going);
    await notes.drafts.filter(({ field }) => field.split(':').some((id) => gone.has(id))).delete();
  });
};

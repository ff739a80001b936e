import type { EntityTable, UpdateSpec } from 'dexie';
import { notes } from './database';
import { dropDraft } from './drafts';
import { draftOf, isAlwaysThere, type Edited, type EditedTable, type TextOf } from './edited';
import type { Row } from './rows';

const table = <K extends EditedTable>(name: K): EntityTable<Row, 'id'> => notes.table(name);

/** Fields to write; `undefined` takes an optional one away. */
export type Fields<T> = { [F in keyof Omit<T, keyof Row>]?: T[F] | undefined };

/**
 * Writes these fields of a row and no other, so that two panels that edit the same row undo nothing of
 * each other's: the last write wins per field.
 */
export const change = async <K extends EditedTable>(
  name: K,
  id: string,
  fields: Fields<Edited[K]>,
): Promise<void> => {
  const spec = { ...fields, updatedAt: Date.now() } as UpdateSpec<Row>;
  await table(name).update(id, spec);
};

/** Deletes a row so that it can be brought back for 30 days. */
export const remove = async (name: EditedTable, id: string): Promise<void> => {
  const now = Date.now();
  await table(name).update(id, { deletedAt: now, updatedAt: now });
};

/** Brings a deleted row back. */
export const restore = async (name: EditedTable, id: string): Promise<void> => {
  const spec = { deletedAt: undefined, updatedAt: Date.now() } as unknown as UpdateSpec<Row>;
  await table(name).update(id, spec);
};

/**
 * Keeps what was typed into a row's text, and no longer as a draft, in one transaction. A text that was
 * emptied is taken away where it is optional. What was typed after it stays a draft.
 *
 * @param typed as it stood in the field, where that is not quite what is kept.
 * @throws what the database throws; the draft is then as it was.
 */
export const commitText = <K extends EditedTable>(
  name: K,
  id: string,
  field: TextOf<K>,
  text: string,
  typed = text,
): Promise<void> =>
  notes.transaction('rw', notes.table(name), notes.drafts, async () => {
    const kept = text === '' && !isAlwaysThere(name, field) ? undefined : text;
    await change(name, id, { [field]: kept } as Fields<Edited[K]>);
    await dropDraft(draftOf(name, id, field), typed, text);
  });

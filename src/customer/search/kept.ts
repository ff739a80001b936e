import type { Notes } from '../database';
import type { KeptIndex } from './search-index';

/** Raise it when texts are folded or split in another way: what was kept before is then built anew. */
const version = 1;

/** The head apart from the body, since it is read far more often and the body is large. */
export type KeptRow =
  { part: 'head'; seq: number; version: number } | { part: 'body'; index: KeptIndex };

/** The number of the last change that the kept index has taken in; 0 if there is none. */
export const keptSeq = async (db: Notes): Promise<number> => {
  const head = await db.searchIndex.get('head');
  return head?.part === 'head' ? head.seq : 0;
};

/** The index as it was kept, if it is of this version and can be brought up to date. */
export const readKept = async (
  db: Notes,
): Promise<{ index: KeptIndex; seq: number } | undefined> => {
  const [head, body] = await db.searchIndex.bulkGet(['head', 'body']);
  return head?.part === 'head' && body?.part === 'body' && head.version === version
    ? { index: body.index, seq: head.seq }
    : undefined;
};

/** Keeps an index, unless another page has kept a newer one, and forgets the changes that are in it. */
export const keep = (db: Notes, index: KeptIndex, seq: number): Promise<void> =>
  db.transaction('rw', db.searchIndex, db.changes, async () => {
    const head = await db.searchIndex.get('head');
    if (head?.part === 'head' && head.version === version && head.seq > seq) return;
    await db.searchIndex.bulkPut([
      { part: 'head', seq, version },
      { part: 'body', index },
    ]);
    await db.changes.where('seq').belowOrEqual(seq).delete();
  });

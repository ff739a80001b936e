import { liveQuery } from 'dexie';
import type { Notes } from '../database';
import { keep, keptSeq, readKept } from './kept';
import { readChanged, readDocuments, type Changed } from './read-documents';
import { searchIndexFrom, type SearchIndex } from './search-index';

/** An index that follows the notes, whichever page writes them. */
export interface LiveIndex {
  readonly index: SearchIndex;
  /** False while the notes are still being taken in. */
  readonly complete: boolean;
  /** Settles once all notes are taken in; rejects with what the database threw. */
  readonly ready: Promise<void>;
  close: () => void;
}

/** So many changes are taken in one by one at each opening before the index is kept anew. */
const worthKeeping = 500;

/** A page that nobody sees is never idle, in ms. */
const longestIdle = 5000;

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: longestIdle },
      );
    else resolve();
  });

/** @param tell called whenever the index has become another. */
export const openIndex = (db: Notes, tell: () => void): LiveIndex => {
  let index = searchIndexFrom();
  let seq = 0;
  let untilKept = worthKeeping;
  let started = false;
  let complete = false;
  let closed = false;

  const readAll = async (): Promise<void> => {
    const last = await db.changes.orderBy('seq').last();
    seq = Math.max(last?.seq ?? 0, await keptSeq(db));
    complete = false;
    const filling = (index = searchIndexFrom());
    const customerOf = (id: string) => filling.customerOf({ kind: 'statement', id });
    let told = 0;
    for await (const documents of readDocuments(db, customerOf)) {
      if (closed) return;
      documents.forEach(filling.add);
      // Each time there is twice as much: to search again at every step would double the time.
      if (filling.size() < told * 2) continue;
      told = filling.size();
      tell();
    }
    untilKept = 0;
  };

  const start = async (): Promise<void> => {
    const kept = await readKept(db);
    if (kept) {
      index = searchIndexFrom(kept.index);
      seq = kept.seq;
    } else await readAll();
    started = true;
  };

  /** What has changed since; undefined when that doesn't lead from what is here to what is there. */
  const readSince = (): Promise<(Changed & { seq: number }) | undefined> =>
    db.transaction(
      'r',
      [db.changes, db.searchIndex, db.statements, db.questions, db.needs],
      async () => {
        const changes = await db.changes.where('seq').above(seq).toArray();
        if ((await keptSeq(db)) > seq || changes.some(({ ids }) => !ids)) return undefined;
        const changed = await readChanged(db, changes);
        return { ...changed, seq: changes.at(-1)?.seq ?? seq };
      },
    );

  // Apart from the transaction that read: who is told would else ask within it.
  const takeIn = async (): Promise<boolean> => {
    const since = await readSince();
    if (!since) return false;
    since.keys.forEach(index.remove);
    since.documents.forEach(index.add);
    untilKept -= since.keys.length;
    seq = since.seq;
    if (since.keys.length > 0) tell();
    return true;
  };

  const catchUp = async (): Promise<void> => {
    if (closed) return;
    if (!started) await start();
    if (!(await takeIn())) {
      await start();
      if (!(await takeIn())) {
        await readAll();
        await takeIn();
      }
    }
    if (closed) return;
    if (!complete) {
      complete = true;
      tell();
    }
    if (untilKept > 0) return;
    untilKept = worthKeeping;
    // It takes longer than a key should have to wait; and nothing should have to wait for it.
    void idle().then(() => take(save));
  };

  const save = async (): Promise<void> => {
    if (!closed) await keep(db, index.keep(), seq);
  };

  const ready = catchUp();
  let turns = ready.catch(() => undefined);
  /** One turn at a time. What failed is made good by the next: it starts from the same number. */
  const take = (turn: () => Promise<void>): Promise<void> =>
    (turns = turns.then(turn).catch(() => undefined));
  const changes = liveQuery(() => db.changes.orderBy('seq').last()).subscribe({
    next: () => void take(catchUp),
    error: () => undefined,
  });

  return {
    get index() {
      return index;
    },
    get complete() {
      return complete;
    },
    ready,
    close: () => {
      closed = true;
      changes.unsubscribe();
    },
  };
};

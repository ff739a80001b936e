/*
 * An index of our own, kept in the database between openings. Measured in Chromium at 100,000
 * statements, 181 keys of 20 queries in eight languages, on two busy cores:
 *
 *                                  first result     all taken in   a key, p95   memory
 *   this, as kept                  0.14 to 0.20 s   the same       11 to 15 ms  17 MB
 *   this, built anew               0.15 s, newest   3.7 s          15 ms        20 MB
 *   MiniSearch in the page         0.09 s, newest   5.4 s          156 ms       66 MB
 *   MiniSearch, kept as JSON       0.62 s           the same       156 ms       58 MB
 *   a scan over one folded text    0.03 s, newest   3.0 s          372 ms       24 MB
 *   each word an entry in Dexie    0.04 s           the same       713 ms       none
 *
 * "Newest": of the first rows read only. The scan is fast for one word and slow for all that a typo may
 * stand for; the entries in Dexie forgave no typos yet, and made filling it nearly three times as slow.
 */
import { liveQuery } from 'dexie';
import { notes, type Notes } from '../database';
import type { Customer } from '../rows';
import type { DocumentKey } from './documents';
import { byId, readHits, type Hit } from './hits';
import { openIndex } from './live-index';
import { termsOf } from './terms';

export interface Found {
  /** The best first, as many as were asked for. */
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
  /** False while the notes are still being taken in: there may be more. */
  readonly complete: boolean;
}

export interface Search {
  /** Over the notes of all customers, or of one. */
  find: (query: string, among?: { customerId?: string; limit?: number }) => Promise<Found>;
  /** Tells whenever an answer may have become another; returns how to stop. */
  onChange: (listener: () => void) => () => void;
  /** Settles once all notes are taken in; rejects with what the database threw. */
  ready: Promise<void>;
  close: () => void;
}

/** Rows kept at hand: from key to key most of those found are the same. */
const atHand = 500;

export const openSearch = (db: Notes = notes): Search => {
  let customers = new Map<string, Customer>();
  let recent = new Map<string, Hit>();
  const listeners = new Set<() => void>();

  const changed = (): void => {
    // Another map, so that whoever reads rows now puts them where nobody looks.
    recent = new Map();
    listeners.forEach((listen) => {
      listen();
    });
  };

  const live = openIndex(db, changed);
  let stopWatching: (() => void) | undefined;
  const named = new Promise<void>((resolve, reject) => {
    const subscription = liveQuery(() => db.customers.toArray()).subscribe({
      next: (rows) => {
        customers = byId(rows);
        resolve();
        changed();
      },
      error: reject,
    });
    stopWatching = () => {
      subscription.unsubscribe();
    };
  });
  const ready = Promise.all([live.ready, named]).then(() => undefined);
  // Who doesn't ask needs not answer for it.
  ready.catch(() => undefined);

  const nameOf = ({ kind, id }: DocumentKey): string => `${kind} ${id}`;

  const hitsOf = async (keys: readonly DocumentKey[]): Promise<Hit[]> => {
    if (recent.size > atHand) recent = new Map();
    const known = recent;
    const missing = keys.filter((key) => !known.has(nameOf(key)));
    if (missing.length > 0) {
      for (const hit of await readHits(db, missing, customers))
        known.set(nameOf({ kind: hit.kind, id: hit.row.id }), hit);
    }
    return keys.flatMap((key) => known.get(nameOf(key)) ?? []);
  };

  return {
    find: async (query, { customerId, limit = 30 } = {}) => {
      const isWanted = (id: string): boolean =>
        customerId === undefined ? customers.get(id)?.deletedAt === undefined : id === customerId;
      const { keys, total } = live.index.candidates(termsOf(query), limit, isWanted);
      return { hits: await hitsOf(keys), total, complete: live.complete };
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ready,
    close: () => {
      live.close();
      stopWatching?.();
    },
  };
};

import { documentsFrom, type Document, type DocumentKey, type KeptDocuments } from './documents';
import { foldLetters } from './fold';
import { fits, type Fit } from './match';
import { postingsFrom, type KeptPostings } from './postings';
import { runsFrom, type KeptRuns } from './spaceless';
import type { Term } from './terms';
import { runsOf, wordsOf } from './words';

export interface KeptIndex {
  readonly documents: KeptDocuments;
  readonly postings: KeptPostings;
  readonly runs: KeptRuns;
}

export interface Candidates {
  /** The best first: every term exactly, then as a prefix, then loosely; among these the newest. */
  readonly keys: DocumentKey[];
  /** How many there are in all. */
  readonly total: number;
}

export interface SearchIndex {
  /** Adds one that is not there yet. */
  add: (document: Document) => void;
  remove: (key: DocumentKey) => void;
  customerOf: (key: DocumentKey) => string | undefined;
  candidates: (
    terms: readonly Term[],
    limit: number,
    isWanted: (customerId: string) => boolean,
  ) => Candidates;
  /** How many it holds. */
  size: () => number;
  keep: () => KeptIndex;
}

/** The terms of a query typed key by key, all but the last of them the same as before. */
const remembered = 8;

export const searchIndexFrom = (kept?: KeptIndex): SearchIndex => {
  const documents = documentsFrom(kept?.documents);
  const postings = postingsFrom(kept?.postings);
  const runs = runsFrom(kept?.runs);
  const known = new Map<string, Uint8Array>();

  const add = (document: Document): void => {
    known.clear();
    const number = documents.add(document);
    const folded = foldLetters(document.text);
    for (const { text } of wordsOf(folded)) postings.add(text, number);
    const run = runsOf(folded);
    if (run !== '') runs.add(run, number);
  };

  const remove = (key: DocumentKey): void => {
    known.clear();
    documents.remove(key);
  };

  const fitOfEach = (term: Term): Uint8Array => {
    const key = [term, ...term.parts].map(({ text }) => text).join('-');
    const before = known.get(key);
    if (before) return before;
    const each = new Uint8Array(documents.size());
    postings.mark(term, each);
    if (term.spaceless) runs.mark(term, each);
    if (term.parts.length > 0) {
      const parts = term.parts.map(fitOfEach);
      for (let i = 0; i < each.length; i++)
        each[i] = Math.max(each[i] ?? 0, Math.min(...parts.map((part) => part[i] ?? 0)));
    }
    if (known.size >= remembered) known.clear();
    known.set(key, each);
    return each;
  };

  return {
    add,
    remove,
    customerOf: (key) => {
      const number = documents.find(key);
      return number === undefined ? undefined : documents.customerOf(number);
    },
    candidates: (terms, limit, isWanted) => {
      const best: Record<Fit, number[]> = { 0: [], 1: [], 2: [], 3: [] };
      let total = 0;
      if (terms.length === 0) return { keys: [], total };
      const each = terms.map(fitOfEach);
      const isAmong = documents.among(isWanted);
      for (const number of documents.newestFirst()) {
        let fit = fits.exactly as number;
        for (const fitOfTerm of each) fit = Math.min(fit, fitOfTerm[number] ?? 0);
        if (fit === fits.not || !isAmong(number)) continue;
        total++;
        const among = best[fit as Fit];
        if (among.length < limit) among.push(number);
      }
      const numbers = [...best[fits.exactly], ...best[fits.asPrefix], ...best[fits.loosely]];
      return { keys: numbers.slice(0, limit).map(documents.keyOf), total };
    },
    size: () => documents.newestFirst().length,
    keep: () => {
      const numbers = new Int32Array(documents.size()).fill(-1);
      documents.newestFirst().forEach((number, place) => (numbers[number] = place));
      return {
        documents: documents.keep(),
        postings: postings.keep(numbers),
        runs: runs.keep(numbers),
      };
    },
  };
};

import { fitOf, fits } from './match';
import { firstLetters, spansFor } from './sorted-words';
import type { Term } from './terms';

/** As it is kept in the database, sorted: for each word, up to `ends[i]`, the numbers of its documents. */
export interface KeptPostings {
  readonly words: string;
  readonly ends: Uint32Array;
  readonly documents: Uint32Array;
}

/** Which words stand in which documents. */
export interface Postings {
  add: (word: string, document: number) => void;
  /** Notes for each document how well its best word fits; what is noted only grows. */
  mark: (term: Term, fitOfEach: Uint8Array) => void;
  /** @param numbers the new number of each document; -1 leaves it out. */
  keep: (numbers: Int32Array) => KeptPostings;
}

const placesOf = (words: readonly string[]): Map<string, number> =>
  new Map(words.map((word, place) => [word, place]));

export const postingsFrom = (kept?: KeptPostings): Postings => {
  const words = kept?.words ? kept.words.split('\n') : [];
  const ends = kept?.ends ?? new Uint32Array();
  const documents = kept?.documents ?? new Uint32Array();
  /** What was added since. */
  const later: (number[] | undefined)[] = [];
  const sorted = words.slice();
  const letters = firstLetters(sorted);
  // Built when first needed: who only searches needs none.
  let places: Map<string, number> | undefined;

  const wordAt = (place: number): string => words[place] ?? '';
  const startOf = (place: number): number =>
    place > 0 ? (ends[place - 1] ?? documents.length) : 0;

  return {
    add: (word, document) => {
      places ??= placesOf(words);
      let place = places.get(word);
      if (place === undefined) {
        place = words.length;
        places.set(word, place);
        words.push(word);
      }
      const list = (later[place] ??= []);
      if (list.at(-1) !== document) list.push(document);
    },
    mark: (term, fitOfEach) => {
      const mark = (place: number): void => {
        const fit = fitOf(wordAt(place), term);
        if (fit === fits.not) return;
        // Plain loops: they run over most postings for a single letter.
        for (let at = startOf(place), end = ends[place] ?? 0; at < end; at++) {
          const document = documents[at] ?? 0;
          if ((fitOfEach[document] ?? 0) < fit) fitOfEach[document] = fit;
        }
        for (const document of later[place] ?? [])
          if ((fitOfEach[document] ?? 0) < fit) fitOfEach[document] = fit;
      };
      for (const [from, to] of spansFor(sorted, letters, term))
        for (let place = from; place < to; place++) mark(place);
      for (let place = sorted.length; place < words.length; place++) mark(place);
    },
    keep: (numbers) => {
      const kept: { words: string[]; ends: number[]; documents: number[] } = {
        words: [],
        ends: [],
        documents: [],
      };
      places ??= placesOf(words);
      for (const word of words.toSorted()) {
        const place = places.get(word) ?? 0;
        const before = kept.documents.length;
        const all = [documents.subarray(startOf(place), ends[place] ?? 0), later[place] ?? []];
        for (const some of all)
          for (const document of some) {
            const number = numbers[document] ?? -1;
            if (number >= 0) kept.documents.push(number);
          }
        if (kept.documents.length === before) continue;
        kept.words.push(word);
        kept.ends.push(kept.documents.length);
      }
      return {
        words: kept.words.join('\n'),
        ends: Uint32Array.from(kept.ends),
        documents: Uint32Array.from(kept.documents),
      };
    },
  };
};

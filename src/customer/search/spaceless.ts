import { fits } from './match';
import type { Term } from './terms';

/** As it is kept in the database: the runs of each document that has any, between NULs. */
export interface KeptRuns {
  readonly documents: Uint32Array;
  readonly texts: string;
}

/** The stretches of text in scripts without spaces, for what lies across or inside their words. */
export interface Runs {
  add: (runs: string, document: number) => void;
  /** Notes in which documents the term stands at all. */
  mark: (term: Term, fitOfEach: Uint8Array) => void;
  /** @param numbers the new number of each document; -1 leaves it out. */
  keep: (numbers: Int32Array) => KeptRuns;
}

export const runsFrom = (kept?: KeptRuns): Runs => {
  const documents = Array.from(kept?.documents ?? []);
  const texts = kept?.texts ? kept.texts.split('\0') : [];
  return {
    add: (runs, document) => {
      documents.push(document);
      texts.push(runs);
    },
    mark: ({ text }, fitOfEach) => {
      texts.forEach((runs, at) => {
        const document = documents[at] ?? 0;
        if (fitOfEach[document] === fits.not && runs.includes(text))
          fitOfEach[document] = fits.loosely;
      });
    },
    keep: (numbers) => {
      const still = documents.flatMap((document, at) => {
        const number = numbers[document] ?? -1;
        return number < 0 ? [] : [{ number, text: texts[at] ?? '' }];
      });
      return {
        documents: Uint32Array.from(still, ({ number }) => number),
        texts: still.map(({ text }) => text).join('\0'),
      };
    },
  };
};

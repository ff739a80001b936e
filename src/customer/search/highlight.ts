import { foldLetters, isAscii } from './fold';
import { fitOf, fits } from './match';
import { termsOf, type Term } from './terms';
import { endOfLetters, wordsOf, type Word } from './words';

/** From `start` up to, not including, `end`: UTF-16 units, as in `String.prototype.slice`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** For each unit of the folded text, the grapheme of the original that it came from. */
const origins = (text: string): { folded: string; from: Range[] } => {
  const from: Range[] = [];
  let folded = '';
  for (const { segment, index } of graphemes.segment(text)) {
    const letters = foldLetters(segment);
    folded += letters;
    const origin = { start: index, end: index + segment.length };
    for (let i = 0; i < letters.length; i++) from.push(origin);
  }
  return { folded, from };
};

const everywhere = (folded: string, text: string): Range[] => {
  const found: Range[] = [];
  for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + text.length))
    found.push({ start: at, end: at + text.length });
  return found;
};

const rangesOf = (folded: string, words: readonly Word[], term: Term): Range[] => {
  if (term.spaceless) return everywhere(folded, term.text);
  const fitting = words.flatMap((word) => {
    const fit = fitOf(word.text, term);
    return fit === fits.not ? [] : { word, fit };
  });
  // "l'usine" is "usine" but for a typo, and "mailing" in "e-mailing" is "email": not what is meant.
  const meant = fitting.filter(
    (one) =>
      one.fit !== fits.loosely ||
      !fitting.some(
        (other) =>
          other !== one &&
          other.word.start < one.word.end &&
          one.word.start < other.word.end &&
          (other.fit > one.fit || one.word.whole),
      ),
  );
  // Parts only where there is no whole: the t of "don't" would else shine in every word in t.
  return meant.length > 0
    ? meant.map(({ word, fit }) => ({
        start: word.start,
        end: fit === fits.loosely ? word.end : endOfLetters(folded, word, term.text.length),
      }))
    : term.parts.flatMap((part) => rangesOf(folded, words, part));
};

/** In order, and those that touch or overlap made one. */
const merged = (ranges: readonly Range[]): Range[] => {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
};

/** Where a text shows what was looked for, in order, without overlaps, never within a grapheme. */
export const highlights = (text: string, query: string): Range[] => {
  const { folded, from } = isAscii(text)
    ? { folded: foldLetters(text), from: undefined }
    : origins(text);
  const words = wordsOf(folded);
  const ranges = termsOf(query).flatMap((term) => rangesOf(folded, words, term));
  return merged(
    ranges.map(({ start, end }) => ({
      start: from?.[start]?.start ?? start,
      end: from?.[end - 1]?.end ?? end,
    })),
  );
};

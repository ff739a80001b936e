import type { Term } from './terms';

/** The first place whose word is not before the text. */
const placeOf = (words: readonly string[], text: string): number => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Places from the first up to, not including, the second. */
type Span = readonly [number, number];

const beginningWith = (words: readonly string[], text: string): Span => [
  placeOf(words, text),
  placeOf(words, `${text}\uffff`),
];

/** What words begin with, one letter each. */
export const firstLetters = (words: readonly string[]): string[] => {
  const letters: string[] = [];
  for (let place = 0; place < words.length;) {
    const letter = (words[place] ?? '').charAt(0);
    letters.push(letter);
    place = placeOf(words, `${letter}\uffff`);
  }
  return letters;
};

/**
 * Where in a sorted list the words lie that may fit a term: all that do, and not many more. Reading the
 * whole list for a typo took longer than everything else between two keys.
 */
export const spansFor = (
  words: readonly string[],
  letters: readonly string[],
  { text, long }: Term,
): Span[] => {
  if (!long) return [beginningWith(words, text)];
  const [first, second, rest] = [text.charAt(0), text.charAt(1), text.slice(1)];
  return [
    // The typo comes after the first letter; or that one is too many, exchanged, wrong or missing.
    first,
    rest,
    second + first + text.slice(2),
    ...letters.flatMap((letter) => (letter === first ? [] : [letter + rest, letter + text])),
  ].map((beginning) => beginningWith(words, beginning));
};

import type { Term } from './terms';

/** How well a word fits: the higher the better. */
export const fits = { not: 0, loosely: 1, asPrefix: 2, exactly: 3 } as const;
export type Fit = (typeof fits)[keyof typeof fits];

/** Whether `word` goes on with `text` from `from` on, at its own letter `at`. */
const goesOn = (word: string, at: number, text: string, from: number): boolean => {
  for (let i = from; i < text.length; i++)
    if (word.charCodeAt(at + i - from) !== text.charCodeAt(i)) return false;
  return true;
};

/**
 * Whether a word begins with the text but for one typo: a letter wrong, missing or too many, or two
 * neighbours exchanged. It is enough to try that at the first letter that differs. A last letter that is
 * wrong or too many counts only at the end of the word, or "deliv" would find "deliberate", too.
 */
export const beginsButForATypo = (word: string, text: string): boolean => {
  let i = 0;
  while (i < text.length && word.charCodeAt(i) === text.charCodeAt(i)) i++;
  if (i === text.length) return true;
  const [here, next] = [word.charCodeAt(i), word.charCodeAt(i + 1)];
  if (i === text.length - 1 && (word.length === i || word.length === i + 1)) return true;
  return (
    (i < text.length - 1 && (goesOn(word, i, text, i + 1) || goesOn(word, i + 1, text, i + 1))) ||
    goesOn(word, i + 1, text, i) ||
    (here === text.charCodeAt(i + 1) &&
      next === text.charCodeAt(i) &&
      goesOn(word, i + 2, text, i + 2))
  );
};

/** How one word of a text fits a term, its parts left aside. */
export const fitOf = (word: string, { text, long }: Term): Fit => {
  if (word.startsWith(text)) return word.length === text.length ? fits.exactly : fits.asPrefix;
  return long && beginsButForATypo(word, text) ? fits.loosely : fits.not;
};

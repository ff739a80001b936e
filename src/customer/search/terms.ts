import { foldLetters } from './fold';
import { wordsOf } from './words';

/** One thing that a text must hold to be found. */
export interface Term {
  readonly text: string;
  /** Of a script without spaces: also looked for inside of words, since dictionaries differ. */
  readonly spaceless: boolean;
  /** Where one typo is forgiven. */
  readonly long: boolean;
  /** Its parts if it is a word of several: they will do, too, all of them. */
  readonly parts: readonly Term[];
}

/** The shortest word in which one typo is forgiven, in letters. */
const longFrom = 5;

const term = (text: string, spaceless: boolean, parts: readonly Term[] = []): Term => ({
  text,
  spaceless,
  // Folding takes Korean syllables apart; two of them are no long word.
  long: !spaceless && text.length >= longFrom && text.normalize('NFC').length >= longFrom,
  parts,
});

/** What is looked for, each thing once. */
export const termsOf = (query: string): Term[] => {
  const terms = new Map<string, Term>();
  const words = wordsOf(foldLetters(query));
  let wholeUntil = 0;
  for (const { text, spaceless, whole, start, end } of words) {
    if (start < wholeUntil) continue;
    if (whole) wholeUntil = end;
    const parts = whole
      ? words.filter((each) => !each.whole && each.start >= start && each.end <= end)
      : [];
    const key = whole ? parts.map((each) => each.text).join('-') : text;
    terms.set(
      key,
      term(
        text,
        spaceless,
        parts.map((each) => term(each.text, false)),
      ),
    );
  }
  return [...terms.values()];
};

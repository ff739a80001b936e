/** A word of a folded text. */
export interface Word {
  /** As it is looked for: without the hyphen or apostrophe within. */
  readonly text: string;
  /** Where it stands in the folded text. */
  readonly start: number;
  readonly end: number;
  /** Of a script that puts no space between words. */
  readonly spaceless: boolean;
  /** A word of several parts, which are given as words, too. */
  readonly whole: boolean;
}

const spacelessLetter =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u30fc\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}]';
const letters = `(?:(?!${spacelessLetter})[\\p{L}\\p{N}\\p{M}])+`;
const joint = "['’ʼ׳״\\u2010-]|(?<=\\p{N})[.,](?=\\p{N})";
const piece = new RegExp(
  `(?<spaceless>${spacelessLetter}[${spacelessLetter.slice(1, -1)}\\p{M}]*)` +
    `|(?<word>${letters}(?:(?:${joint})${letters})*)` +
    `|\\p{Extended_Pictographic}|\\p{Regional_Indicator}{1,2}`,
  'gu',
);
const jointed = new RegExp(joint, 'u');
const joints = new RegExp(joint, 'gu');
const isJoint = /[^\p{L}\p{N}\p{M}]/u;
const part = new RegExp(letters, 'gu');
const plainWords = /[a-z0-9]+/g;
const plainText = /^[a-z0-9 ]*$/;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

const word = (text: string, start: number, kind: Partial<Word> = {}): Word => ({
  text,
  start,
  end: start + text.length,
  spaceless: false,
  whole: false,
  ...kind,
});

/** Where the first letters of a word end in the folded text, so many of them. */
export const endOfLetters = (
  folded: string,
  { start, end, whole }: Word,
  count: number,
): number => {
  if (!whole) return start + count;
  let at = start;
  for (let left = count; left > 0 && at < end; at++) if (!isJoint.test(folded.charAt(at))) left--;
  return at;
};

const wordsOfRun = (run: string, at: number): Word[] =>
  [...segmenter.segment(run)].map(({ segment, index }) =>
    word(segment, at + index, { spaceless: true }),
  );

const partsOf = (text: string, at: number): Word[] => {
  if (!jointed.test(text)) return [word(text, at)];
  const parts = [...text.matchAll(part)].map((found) => word(found[0], at + found.index));
  const whole = { end: at + text.length, whole: true };
  return [word(text.replace(joints, ''), at, whole), ...parts];
};

/** The words of a folded text, in its order; a word of several parts comes before its parts. */
export const wordsOf = (folded: string): Word[] => {
  if (plainText.test(folded))
    return [...folded.matchAll(plainWords)].map((found) => word(found[0], found.index));
  return [...folded.matchAll(piece)].flatMap((found) => {
    const [text] = found;
    if (found.groups?.['spaceless'] !== undefined) return wordsOfRun(text, found.index);
    return found.groups?.['word'] === undefined
      ? [word(text, found.index)]
      : partsOf(text, found.index);
  });
};

const runs = new RegExp(`${spacelessLetter}[${spacelessLetter.slice(1, -1)}\\p{M}]*`, 'gu');
const anySpaceless = new RegExp(spacelessLetter, 'u');

/** What a folded text holds of scripts without spaces; empty for most. */
export const runsOf = (folded: string): string =>
  anySpaceless.test(folded) ? (folded.match(runs) ?? []).join('\n') : '';

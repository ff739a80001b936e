import { fragmentOf } from './source';

/** So many words on either side are sure enough to be found, and few enough to stay in one block. */
const few = 4;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

interface Word {
  readonly from: number;
  readonly to: number;
}

const wordsIn = (line: string): Word[] =>
  [...segmenter.segment(line)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ from: index, to: index + segment.length }));

const slice = (line: string, words: readonly Word[]): string =>
  line.slice(words[0]?.from, words.at(-1)?.to);

/** Which of the outermost words the selection holds only a part of: a directive finds whole words alone. */
export interface Cut {
  readonly start: boolean;
  readonly end: boolean;
}

/**
 * A text directive's value from nothing but the words that were selected: the first few and the last
 * few, each from one line, since neither may reach over the end of a block. Null when none is whole.
 */
export const firstAndLastWords = (
  text: string,
  cut: Cut = { start: false, end: false },
): string | null => {
  const lines = text.split('\n').map((line) => ({ line, words: wordsIn(line) }));
  const spoken = lines.filter(({ words }) => words.length > 0);
  if (cut.start) spoken[0]?.words.shift();
  if (cut.end) spoken.at(-1)?.words.pop();
  const whole = spoken.filter(({ words }) => words.length > 0);
  const [first, last] = [whole[0], whole.at(-1)];
  if (!first || !last) return null;
  if (first === last && first.words.length <= 2 * few)
    return fragmentOf({ textStart: slice(first.line, first.words) });
  return fragmentOf({
    textStart: slice(first.line, first.words.slice(0, few)),
    textEnd: slice(last.line, last.words.slice(-few)),
  });
};

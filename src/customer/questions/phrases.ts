import type { TriggerKind } from './trigger';

/**
 * How a kind of trigger is said in one language. Each phrase is a regular expression that holds for
 * whole words, without regard to case; a space stands for white space (a little of
 * it, or a page of blanks would take seconds), `'` for either apostrophe.
 * What is matched is what a question quotes, so what only surrounds it goes into lookarounds.
 */
export interface Phrases {
  readonly kind: TriggerKind;
  readonly said: readonly string[];
  /** For names: big and small letters are told apart. */
  readonly exactCase?: true;
  /** Not bounded by words: for signs. */
  readonly anywhere?: true;
  /**
   * What these words say is said no more by their parts: "no problem" is not a problem. Of equally
   * long words those of the earlier list count.
   */
  readonly instead?: readonly TriggerKind[];
}

/** What stands in brackets is left as it is written. */
const written = (phrase: string): string =>
  phrase.replace(/\[[^\]]*\]|'| /g, (part) => ({ "'": "['’]", ' ': '(?:\\s{1,3})' })[part] ?? part);

export const expressionOf = ({ said, exactCase, anywhere }: Phrases): RegExp => {
  // The longer first: "a third of" before "a third".
  const choices = [...said].sort((a, b) => b.length - a.length).map(written);
  const either = `(?:${choices.join('|')})`;
  return new RegExp(
    anywhere ? either : `(?<![\\p{L}\\p{N}])${either}(?![\\p{L}\\p{N}])`,
    exactCase ? 'gu' : 'giu',
  );
};

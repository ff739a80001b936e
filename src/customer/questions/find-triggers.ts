import { anyLanguage } from './any-language';
import { english } from './english';
import { expressionOf, type Phrases } from './phrases';
import type { Trigger } from './trigger';

/** One list per language; what has no words of its own in a language still has its figures. */
const known: readonly (readonly Phrases[])[] = [english, anyLanguage];

const lists = known.flat().map((phrases) => ({ ...phrases, expression: expressionOf(phrases) }));

const endOf = ({ at, words }: Trigger): number => at + words.length;
const overlap = (a: Trigger, b: Trigger): boolean => a.at < endOf(b) && b.at < endOf(a);

interface Found {
  readonly trigger: Trigger;
  readonly instead: Phrases['instead'];
}

/** Longer words say more exactly what was meant: they go first, and what they silence silences nobody. */
const withoutParts = (found: readonly Found[]): Trigger[] => {
  const kept: Found[] = [];
  const byLength = [...found].sort((a, b) => b.trigger.words.length - a.trigger.words.length);
  for (const each of byLength) {
    const isPart = kept.some(
      ({ trigger, instead }) =>
        instead?.includes(each.trigger.kind) && overlap(trigger, each.trigger),
    );
    if (!isPart) kept.push(each);
  }
  return kept.map(({ trigger }) => trigger);
};

/** What in the statement calls for a question, in the order in which it was said. */
export const triggersOf = (text: string): Trigger[] => {
  const found = lists.flatMap(({ kind, expression, instead }) =>
    [...text.matchAll(expression)]
      .filter(([words]) => words.trim() !== '')
      .map((match) => ({ trigger: { kind, words: match[0], at: match.index }, instead })),
  );
  return withoutParts(found).sort((a, b) => a.at - b.at);
};

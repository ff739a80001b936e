import type { Trigger, TriggerKind } from './trigger';

/** Names begin with a capital wherever they stand. */
const names: readonly TriggerKind[] = [
  'person',
  'doubter',
  'rival',
  'month',
  'weekday',
  'quoted',
  'question',
];

/** A trigger's words as they'd be written in mid-sentence: "Half" that began one becomes "half". */
export const withinSentence = (text: string, { kind, words, at }: Trigger): string => {
  const begins = /(?:^|[.!?:\n])\s*$/.test(text.slice(Math.max(0, at - 9), at));
  const isPlainWord = /^\p{Lu}(?!['’])(?:\p{Ll}|(?=\s))/u.test(words) && !/^I\s/.test(words);
  if (!begins || !isPlainWord || names.includes(kind)) return words;
  return words.slice(0, 1).toLowerCase() + words.slice(1);
};

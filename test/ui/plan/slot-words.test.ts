import { expect, it } from 'vitest';
import { slotWords } from '../../../src/ui/plan/slot-words';

const now = new Date(2026, 5, 15, 12).getTime();

it.each([
  [new Date(2026, 5, 15, 16, 30), 'today 4:30 PM'],
  [new Date(2026, 5, 16, 9), 'tomorrow 9:00 AM'],
  [new Date(2026, 5, 18, 9), 'Thursday 9:00 AM'],
  [new Date(2026, 5, 29, 9), 'Mon, June 29 9:00 AM'],
])('says when %s is', (at, words) => {
  // A narrow space in some versions of the words that Intl has.
  expect(slotWords(at.getTime(), now).replaceAll('\u202f', ' ')).toBe(words);
});

import { describe, expect, it } from 'vitest';
import { asDay, whenSaid } from '../../src/ui/day-words';

const now = new Date(2026, 5, 1).getTime();
const may = new Date(2026, 4, 12).getTime();
const before = new Date(2024, 4, 12).getTime();

describe('a day in words', () => {
  it.each([
    [may, 'day', 'May 12'],
    [may, 'month', 'May'],
    [may, 'year', '2026'],
    [may, 'unknown', ''],
    [before, 'day', 'May 12, 2024'],
    [before, 'month', 'May 2024'],
    [before, 'year', '2024'],
  ] as const)('says no more than is known of %d: %s', (at, precision, words) => {
    expect(asDay(at, { precision, now })).toBe(words);
    expect(whenSaid({ heardAt: at, precision }, now)).toBe(words);
  });

  it('says nothing of what was heard some time', () => {
    expect(whenSaid({ precision: 'day' }, now)).toBe('');
  });
});

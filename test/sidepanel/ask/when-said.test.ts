import { expect, it } from 'vitest';
import type { Precision } from '../../../src/customer/rows';
import { whenSaid } from '../../../src/sidepanel/ask/when-said';

const at = (year: number): number => new Date(year, 4, 12).getTime();

it.each<[Precision, number, string]>([
  ['day', 2026, 'May 12'],
  ['month', 2026, 'May'],
  ['year', 2026, '2026'],
  ['day', 2024, 'May 12, 2024'],
  ['month', 2024, 'May 2024'],
  ['unknown', 2026, ''],
])('tells a %s of %i as exactly as it is known', (precision, year, words) => {
  expect(whenSaid({ heardAt: at(year), precision }, 'en', at(2026))).toBe(words);
});

it('tells nothing of what was heard some time', () => {
  expect(whenSaid({ precision: 'day' }, 'en')).toBe('');
});

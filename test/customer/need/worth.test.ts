import { describe, expect, it } from 'vitest';
import { currencyFor } from '../../../src/customer/need/currency';
import type { Lever, Worth } from '../../../src/customer/rows';
import { worthLine } from '../../../src/customer/need/worth';
import { worthWords } from '../../../src/ui/worth-words';
import { needOf } from './need-rows';

const worth = (figures: Partial<Worth>, lever?: Lever) =>
  needOf('a', {
    ...(lever && { lever }),
    worth: { currency: 'EUR', known: false, unit: 't', ...figures },
  });

const all = { unitsNow: 500, unitsMore: 40, marginBefore: 280, marginAfter: 300 };

describe('what a need is worth in a year', () => {
  it.each<[Lever, Partial<Worth>, number | undefined, string]>([
    ['volume', all, 12_000, 'They buy more. 40 t more × €300 margin = €12,000 a year (guess)'],
    [
      'volume',
      { unitsMore: 40, marginBefore: 280 },
      11_200,
      'They buy more. 40 t more × €280 margin = €11,200 a year (guess)',
    ],
    ['margin', all, 10_000, 'We earn more on it. 500 t × (€300 − €280) = €10,000 a year (guess)'],
    [
      'both',
      all,
      22_000,
      'Both. 500 t × (€300 − €280) + 40 t more × €300 margin = €22,000 a year (guess)',
    ],
    [
      'both',
      { unitsMore: 40, marginBefore: 300, known: true },
      12_000,
      'Both. 40 t more × €300 margin = €12,000 a year (known)',
    ],
    [
      'margin',
      { unitsNow: 1_000, marginBefore: 0.1, marginAfter: 0.3 },
      200,
      'We earn more on it. 1,000 t × (€0.30 − €0.10) = €200 a year (guess)',
    ],
    [
      'margin',
      { unitsNow: 500, price: 1_500, shareBefore: 19.9, shareAfter: 22, known: true },
      15_750,
      'We earn more on it. 500 t × (€330 − €298.50) = €15,750 a year (known)',
    ],
    ['volume', { unitsMore: 40, shareBefore: 20 }, undefined, 'They buy more.'],
    ['margin', { unitsNow: 500, marginAfter: 300 }, undefined, 'We earn more on it.'],
    ['volume', { unitsMore: 40 }, undefined, 'They buy more.'],
    ['volume', { unitsMore: 0, marginBefore: 5 }, 0, ''],
  ])('by %s: %o', (lever, figures, value, words) => {
    const need = worth(figures, lever);
    expect(worthLine(need)?.sum?.value).toBe(value);
    if (words) expect(worthWords(need)).toBe(words);
  });

  it('leaves the measure out where there is none', () => {
    const { unit: _, ...figures } = { unit: 't', currency: 'USD', known: true, ...all };
    expect(worthWords(needOf('a', { lever: 'volume', worth: figures }))).toBe(
      'They buy more. 40 more × $300 margin = $12,000 a year (known)',
    );
  });

  it('is nothing while the lever is not known', () => {
    expect(worthWords(worth(all))).toBe('');
    expect(worthLine(needOf('a'))).toBeUndefined();
  });
});

describe('the currency to begin with', () => {
  it.each([
    ['de-CH', 'CHF'],
    ['de', 'EUR'],
    ['en-GB', 'GBP'],
    ['en', 'USD'],
    ['ja', 'JPY'],
    ['sv', 'SEK'],
    ['xx', 'USD'],
    ['?', 'USD'],
  ])('for %s is %s', (tag, currency) => {
    expect(currencyFor(tag)).toBe(currency);
  });
});

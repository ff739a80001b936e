import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMargin, parseMargin } from '../../../src/customer/need/margin';
import { formatNumber, parseNumber } from '../../../src/customer/need/numbers';

describe('a number as it is typed', () => {
  it.each([
    ['en', '1,200.5', 1200.5],
    ['en', '1200.5', 1200.5],
    ['en', ' 40 ', 40],
    ['en', '.5', 0.5],
    ['en', '1 200', 1200],
    ['en', '€300', 300],
    ['en', '-12', -12],
    ['en', '−12', -12],
    ['de', '1.200,5', 1200.5],
    ['de', '1,200', 1.2],
    ['de', '300 €', 300],
    ['de-CH', '1’200.5', 1200.5],
    ['de-CH', "1'200.5", 1200.5],
    ['fr', '1 200,5', 1200.5],
    ['fr', '1\u202f200,5', 1200.5],
    ['es', '1200,5', 1200.5],
    ['en-IN', '12,34,567', 1234567],
    ['ar-EG', '١٬٢٠٠٫٥', 1200.5],
    ['ar', '1,200.5', 1200.5],
    ['ar', '١٢٠٠', 1200],
    ['fa', '۱٬۲۰۰٫۵', 1200.5],
    ['fa', '\u200e−۱۲', -12],
    ['en', '۱۲۰۰', 1200],
    ['my', '၁,၂၀၀', 1200],
    ['ja', '１２００', 1200],
  ])('in %s: %s', (locale, text, value) => {
    expect(parseNumber(text, locale)).toBe(value);
  });

  it.each([
    ['en', '1.200,5'],
    ['en', '1,2'],
    ['en', '1,20,0'],
    ['en', '1.2.3'],
    ['en', '12k'],
    ['en', 'about 40'],
    ['en', '-'],
    ['en', ''],
    ['en', '4%'],
    ['de', '1,200.5'],
    ['de', '1.2'],
    ['fr', '1,2,3'],
  ])('is none in %s: %s', (locale, text) => {
    expect(parseNumber(text, locale)).toBeUndefined();
  });

  it('is read again as it was shown, in every language', () => {
    const locales = ['en', 'de', 'de-CH', 'fr', 'es', 'pt-PT', 'sv', 'en-IN', 'ar-EG', 'fa', 'hi'];
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((each) => each / 1000);
    fc.assert(
      fc.property(fc.constantFrom(...locales), value, (locale, each) => {
        expect(parseNumber(formatNumber(each, locale), locale)).toBe(each);
      }),
    );
  });
});

describe('a margin', () => {
  it.each([
    ['en', '300', undefined, { value: 300 }],
    ['en', '20%', 1500, { share: 20 }],
    ['en', '12 %', 1500, { share: 12 }],
    ['de', '19,9 %', 1500, { share: 19.9 }],
    ['tr', '%20', 1500, { share: 20 }],
    ['ar-EG', '٢٠٪', 1500, { share: 20 }],
    ['en', '-5', undefined, { value: -5 }],
    ['en', '20%', undefined, { problem: 'price' }],
    ['en', 'a fifth', 1500, { problem: 'number' }],
  ])('in %s: %s of %s', (locale, text, price, figure) => {
    expect(parseMargin(text, locale, price)).toEqual(figure);
  });

  it('of the price is read again as it was shown, in every language', () => {
    const locales = ['en', 'de', 'de-CH', 'fr', 'es', 'sv', 'tr', 'ar-EG', 'fa', 'he', 'eu', 'hi'];
    const share = fc.integer({ min: -1e5, max: 1e5 }).map((each) => each / 1000);
    fc.assert(
      fc.property(fc.constantFrom(...locales), share, (locale, each) => {
        expect(parseMargin(formatMargin({ share: each }, locale), locale, 1)).toEqual({
          share: each,
        });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../src/customer/search/fold';
import { beginsButForATypo, fitOf, fits, type Fit } from '../../../src/customer/search/match';
import { termsOf } from '../../../src/customer/search/terms';
import { wordsOf } from '../../../src/customer/search/words';

const fold = foldLetters;
const words = (text: string): string[] => wordsOf(fold(text)).map((word) => word.text);

/** How well the only term of a query fits a word. */
const fit = (query: string, word: string): Fit => {
  const [term] = termsOf(query);
  return term ? fitOf(fold(word), term) : fits.not;
};

describe('letters', () => {
  it.each([
    ['CAFÉ', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['Müller', 'muller'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['ISPARTA', 'isparta'],
    ['ısı', 'isi'],
    ['Łódź', 'lodz'],
    ['Ærø', 'aero'],
    ['Þór', 'thor'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδός', 'οδοσ'],
    ['Ёлка', 'елка'],
    ['Liefer\u00adung', 'lieferung'],
    ['ＡＢＣ', 'abc'],
    ['ﬁlm', 'film'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['مُحَمَّد', 'محمد'],
    ['أحمد', 'احمد'],
    ['شركة', 'شركه'],
    ['مـــرحبا', 'مرحبا'],
    ['שָׁלוֹם', 'שלום'],
    ['👍🏽', '👍'],
  ])('%s are %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ['かき', 'かぎ'],
    ['ปา', 'ป้า'],
    ['कम', 'काम'],
  ])('%s are not %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('fold one grapheme at a time as they fold together', () => {
    const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const each = [...graphemes.segment(text)].map(({ segment }) => fold(segment));
        expect(each.join('')).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });

  it('are folded once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('words', () => {
  it('stand between whatever is no letter and no digit', () => {
    expect(words('We throw away 4% (of it); every Friday!')).toEqual(
      'we throw away 4 of it every friday'.split(' '),
    );
  });

  it.each([
    ["don't", ['dont', 'don', 't']],
    ['l’usine', ['lusine', 'l', 'usine']],
    ['e-mail', ['email', 'e', 'mail']],
    ['40,000', ['40000', '40', '000']],
    ['צה״ל', ['צהל', 'צה', 'ל']],
  ])('of several parts, as %s, are whole and in parts', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['新しい人は機械を設定できない', '機械'],
    ['我们每个星期五都要扔掉产品', '星期五'],
    ['ลูกค้าต้องการส่งของเร็วขึ้น', 'ลูกค้า'],
    ['เราทำงานทุกวันศุกร์', 'ทำงาน'],
  ])('of %s are those of the dictionary', (text, expected) => {
    expect(words(text)).toContain(expected);
  });

  it('of different scripts are apart though nothing stands between', () => {
    expect(words('ABC社の4月')).toEqual(expect.arrayContaining(['abc', '4']));
  });

  it('are emoji, too', () => {
    expect(words('great👍👩‍💻🇯🇵')).toEqual(['great', '👍', '👩', '💻', '🇯🇵']);
  });

  it('stand where they say they stand', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = fold(text);
        for (const { text: word, start, end, whole } of wordsOf(folded)) {
          const there = folded.slice(start, end);
          if (whole) expect(there.length).toBeGreaterThan(word.length);
          else expect(there).toBe(word);
        }
      }),
    );
  });
});

describe('a term', () => {
  it.each([
    ['delivery', 'delivery', fits.exactly],
    ['deliv', 'delivery', fits.asPrefix],
    ['delivry', 'delivery', fits.loosely],
    ['deliveery', 'delivery', fits.loosely],
    ['deluvery', 'delivery', fits.loosely],
    ['delievry', 'delivery', fits.loosely],
    ['elivery', 'delivery', fits.loosely],
    ['edlivery', 'delivery', fits.loosely],
    ['xelivery', 'delivery', fits.loosely],
    ['xdelivery', 'delivery', fits.loosely],
    ['deliveryx', 'delivery', fits.loosely],
    ['delev', 'delivery', fits.loosely],
    ['delib', 'delivery', fits.not],
    ['deliverx', 'delivery', fits.loosely],
    ['delvrey', 'delivery', fits.not],
    ['livery', 'delivery', fits.not],
    ['lone', 'line', fits.not],
    ['fried', 'friday', fits.loosely],
    ['한국', '한식', fits.not],
    ['한구', '한국', fits.asPrefix],
  ])('%s fits %s: %i', (query, word, expected) => {
    expect(fit(query, word)).toBe(expected);
  });

  it('is looked for once, however often it is typed', () => {
    expect(termsOf('Film film FILM').map(({ text }) => text)).toEqual(['film']);
  });

  it('is no sign alone', () => {
    expect(termsOf(' % - "  € ')).toEqual([]);
  });

  it('forgives what one change of the beginning explains, and nothing else', () => {
    const letters = 'abc';
    const begins = (word: string, typed: string): boolean => {
      const out = [typed];
      /** Those that leave nothing of the last letter to go by. */
      const ends: string[] = [];
      for (let i = 0; i <= typed.length; i++) {
        const [before, after] = [typed.slice(0, i), typed.slice(i)];
        const where = i === typed.length - 1 ? ends : out;
        const without = before + after.slice(1);
        // Of two equal letters at the end it is all one which is too many.
        if (i < typed.length) (without === typed.slice(0, -1) ? ends : out).push(without);
        for (const letter of letters) {
          if (i < typed.length) where.push(before + letter + after.slice(1));
          if (i < typed.length) out.push(before + letter + after);
        }
        if (i + 1 < typed.length)
          out.push(before + after.charAt(1) + after.charAt(0) + after.slice(2));
      }
      return out.some((each) => word.startsWith(each)) || ends.includes(word);
    };
    const text = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(text, text, (word, typed) => {
        expect(beginsButForATypo(word, typed)).toBe(begins(word, typed));
      }),
      { numRuns: 3000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../../src/customer/search/fold';
import { highlights } from '../../../src/customer/search/highlight';

const marked = (text: string, query: string): string[] =>
  highlights(text, query).map(({ start, end }) => text.slice(start, end));

describe('what was looked for is shown', () => {
  it.each([
    ['We throw away about 4% of every Friday run.', 'friday throw', ['throw', 'Friday']],
    ['Friday, friday, FRIDAY', 'fri', ['Fri', 'fri', 'FRI']],
    ['The delivery was late', 'delivry', ['delivery']],
    ['The delivery was late', 'dleiv', ['delivery']],
    ['Das Café in der Straße', 'cafe strasse', ['Café', 'Straße']],
    ['Das Cafe\u0301 dort', 'café', ['Cafe\u0301']],
    ['Der Kloß', 'klos', ['Kloß']],
    ['MÜLLER & Söhne', 'mul sohne', ['MÜL', 'Söhne']],
    ['Fabrika İstanbul’da', 'istanbul', ['İstanbul']],
    ['Sıcak ısı', 'ISI', ['ısı']],
    ['東京都庁の担当者', '都庁', ['都庁']],
    ['スーパーは十月までに', 'スーパー', ['スーパー']],
    ['ｽｰﾊﾟｰ は', 'スーパー', ['ｽｰﾊﾟｰ']],
    ['我们每个星期五都要扔掉', '星期五', ['星期五']],
    ['ลูกค้าต้องการส่งของ', 'ต้องการ', ['ต้องการ']],
    ['เราทำงาน', 'ทำงาน', ['ทำงาน']],
    ['قالَ مُحَمَّد نعم', 'محمد', ['مُحَمَّد']],
    ['הוא אמר שָׁלוֹם לכולם', 'שלום', ['שָׁלוֹם']],
    ['한국 공장', '한구', ['한국']],
    ['great 👍🏽 work 👩‍💻', '👍', ['👍🏽']],
    ['😀 film 😀 film', 'film', ['film', 'film']],
    ["Don't be late, they told Tom", "don't", ["Don't"]],
    ['Send the e-mail', 'email', ['e-mail']],
    ['Send the e-mailing list', 'email', ['e-mail']],
    ['40,000 tons', '400', ['40,0']],
    ['l’usine ferme', 'usine', ['usine']],
    ['l’usine ferme', 'lusine', ['l’usine']],
    ['Nothing here', 'supermarket', []],
    ['Nothing here', '', []],
  ])('in %s by %s', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  it('inside the text, in order, apart, and each holding a piece of the query', () => {
    const piece = fc.constantFrom(
      ...[
        'Café',
        'cafe\u0301',
        'Straße',
        'strasse',
        'İI',
        'ıi',
        '東京都庁',
        '都庁',
        'がか',
        'ทำงาน',
      ],
      ...[
        'ลูกค้า',
        '👩‍💻',
        '👍🏽',
        'שָׁלוֹם',
        'مُحَمَّد',
        "don't",
        'e-mail',
        '40,000',
        '한국',
        'deliverx',
        'delivery',
      ],
    );
    const texts = fc
      .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 6 })
      .chain((parts) => fc.constantFrom(' ', '').map((between) => parts.join(between)));
    const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const edges = new Set([...graphemes.segment(text)].map(({ index }) => index));
        edges.add(text.length);
        let last = -1;
        for (const { start, end } of highlights(text, query)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(edges).toContain(start);
          expect(edges).toContain(end);
          expect(marked(text.slice(start, end), query)).not.toEqual([]);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('whole when the text is the query', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'É', 'ß', 'ü', 'İ', 'か', '京'),
      minLength: 1,
    });
    fc.assert(
      fc.property(word, (text) => {
        const shown = marked(text, text).join('');
        expect(foldLetters(shown)).toBe(foldLetters(text));
      }),
    );
  });
});

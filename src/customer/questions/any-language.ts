import type { Phrases } from './phrases';

const figure = "\\d+(?:[.,'’ \\u00a0\\u202f]\\d{3})*(?:[.,]\\d+)?";
const scale = '(?: ?(?:k|m|bn|million|billion|thousand))?';
/** A letter may follow a code, but not one of these. */
const code = '(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|JPY|CNY|INR|AUD|CAD|BRL)';

/** What needs no word of a language to be seen. */
export const anyLanguage: readonly Phrases[] = [
  {
    kind: 'percent',
    said: [`(?<![\\p{L}\\p{N}])${figure}\\s?[%٪](?!\\p{L})`],
    anywhere: true,
    instead: ['quantity'],
  },
  {
    kind: 'money',
    said: [
      `[€$£¥₹₩₽₺](?: )?${figure}${scale}(?![\\p{L}\\p{N}])(?: (?:a|an|per) \\p{L}+)?`,
      `(?<![\\p{L}\\p{N}])${figure}${scale} ?[€$£¥₹₩₽₺](?: (?:a|an|per) \\p{L}+)?`,
      `(?<![\\p{L}\\p{N}])(?:${code} ?${figure}|${figure} ?${code})(?![\\p{L}\\p{N}])`,
    ],
    anywhere: true,
    instead: ['quantity', 'year'],
  },
  {
    kind: 'clock',
    said: ['\\d{1,2}[:.]\\d{2}(?: ?(?:am|pm|h))?(?![\\d%])'],
    instead: ['quantity'],
  },
  {
    kind: 'quoted',
    said: ['(?<=[“„«»”])[^“”„«»"\\n]{2,60}(?=[”“»«])', '(?<=(?:^|\\s)")[^"\\n]{2,60}(?=")'],
    anywhere: true,
  },
  { kind: 'question', said: ['[^\\s.!?…][^.!?…\\n]{0,300}[?？؟]'], anywhere: true },
];

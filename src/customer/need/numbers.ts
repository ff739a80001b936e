/** Zeros of the digits that people type, whatever the language: their own nine follow each. */
const zeros = ['0', '٠', '۰', '０'].map((zero) => zero.codePointAt(0) ?? 0);
/** What separates groups everywhere: neither is ever a decimal mark. */
const anyGroup = [' ', "'", '٬'];
const spaces = /[\s\u00a0\u2009\u202f]/g;
/** Marks of direction, and signs of money: no part of a number. */
const unsaid = /[\u200e\u200f\u061c]|\p{Sc}/gu;

interface Marks {
  readonly group: string;
  readonly decimal: string;
  readonly zero: number;
}

const marksOf = (locale: string): Marks => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  const find = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  const zero = new Intl.NumberFormat(locale).format(0).codePointAt(0) ?? 0;
  return { group: find('group'), decimal: find('decimal'), zero };
};

const asciiDigit = (char: string, own: number): string => {
  const code = char.codePointAt(0) ?? 0;
  const zero = [own, ...zeros].find((each) => code >= each && code < each + 10);
  return zero === undefined ? char : String(code - zero);
};

/** As its marks are typed: a space for any space, the straight apostrophe for the curly one. */
const plain = (text: string): string => text.replace(spaces, ' ').replace(/[’ʼ]/g, "'");

const escaped = (mark: string): string => mark.replace(/[.\\^$*+?()[\]{}|]/g, '\\$&');

/**
 * The number that a text says, in the way of writing of a language: with its marks for groups and decimals
 * or with Arabic ones, in its digits or others. `undefined` for what is no number there, such as “1.200,5”
 * in English: a mark that means something else elsewhere is never guessed at.
 */
export const parseNumber = (text: string, locale: string): number | undefined => {
  const { group, decimal, zero } = marksOf(locale);
  const groups = [plain(group), ...anyGroup].filter(Boolean).map(escaped).join('|');
  const decimals = [decimal, '٫'].filter(Boolean).map(escaped).join('|');
  const typed = [...plain(text.replace(unsaid, '')).trim()]
    .map((char) => asciiDigit(char, zero))
    .join('');
  // Groups of three, or of two before the last three, as in India.
  const shape = new RegExp(
    `^([-\u2212]?) ?(\\d+|\\d{1,3}(?:(?:${groups})\\d{2,3})*(?:${groups})\\d{3})?(?:(?:${decimals})(\\d+))?$`,
    'u',
  );
  const [, sign, whole, fraction] = shape.exec(typed) ?? [];
  if (whole === undefined && fraction === undefined) return undefined;
  const digits = (whole ?? '0').replace(/\D/g, '');
  const value = Number(`${digits}.${fraction ?? '0'}`);
  if (!Number.isFinite(value)) return undefined;
  return sign ? -value : value;
};

/** A number as `parseNumber` reads it again. */
export const formatNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);

/** Without what is left over when decimals are reckoned with. */
export const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

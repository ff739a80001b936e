/** Letters that differ from plain ones by more than a mark, in lower case. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
};
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/**
 * Accents and vowel points. Not the signs of Thai or of the scripts of India, which are vowels that a
 * word can't do without, and not the marks of kana: が is no accented か.
 */
const accent =
  /(?![\u3099\u309a])(?=\p{M})[\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}]/gu;
/** Joiners, soft hyphens and marks of direction; the colour of a hand; the stroke that stretches Arabic. */
const unseen = /[\p{Cf}\p{Emoji_Modifier}\u0640]/gu;
const markedKana = /[\u3041-\u30ff][\u3099\u309a]/g;
/** NFKD would take the Thai and the Lao AM apart, and the dictionaries of words know only the whole. */
const allButAm = /[^\u0e33\u0eb3]+/g;
const ascii = /^[\0-\x7f]*$/;

export const isAscii = (text: string): boolean => ascii.test(text);

/**
 * Without case, accents and width. Folding a text gives the same as folding its graphemes one by one,
 * which is what leads from a match back to the letters on the screen.
 */
export const foldLetters = (text: string): string =>
  isAscii(text)
    ? text.toLowerCase()
    : text
        .replace(allButAm, (part) => part.normalize('NFKD'))
        .toLowerCase()
        .replace(accent, '')
        .replace(unseen, '')
        .replace(markedKana, (kana) => kana.normalize('NFC'))
        .replace(special, (letter) => plain[letter] ?? letter);

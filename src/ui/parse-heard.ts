/** How mail marks what it quotes, at any depth: “> ”, “>> ”, “| ”. */
const quoted = /^\s*(?:[>|]\s?)+/;
const bullet = /^(?:[-–—*·]\s+|[•・‣◦▪▫■□●○∙⁃➢➤✓✔✗☐☑☒▢]\s*|o\t\s*)/u;
/** A task in Markdown. */
const box = /^\[[ xX]?\]\s+/;
/** 1) (1) a) (a) iv) */
const lettered = /^\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,4})\)\s+/;
/** “1.”; a date (“12. Mai”) looks the same. */
const numbered = /^(\d{1,3})\.\s+/;

/** From here on a quoted line was broken by the mail program, not by whoever wrote it, in characters. */
const wrapped = 50;
const sentenceEnd = /[.!?…:;。！？]["'”’»)\]]*$/;

interface Line {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isItem: boolean;
}

const numberOf = (text: string): number | undefined => {
  const digits = numbered.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

const lineOf = (raw: string): Line => {
  const inner = raw.replace(quoted, '').trim();
  const text = inner.replace(bullet, '').replace(box, '').replace(lettered, '').trim();
  const isItem = text !== inner || numberOf(text) !== undefined;
  return { text, isItem, isQuoted: quoted.test(raw) };
};

/** What a mail program broke into lines is put together again. */
const joined = (lines: readonly Line[]): Line[] => {
  const out: Line[] = [];
  let length = 0;
  for (const line of lines) {
    const before = out.at(-1);
    const goesOn =
      before?.isQuoted &&
      line.isQuoted &&
      !line.isItem &&
      line.text !== '' &&
      length >= wrapped &&
      !sentenceEnd.test(before.text);
    if (goesOn) out[out.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    else out.push(line);
    length = line.text.length;
  }
  return out;
};

/** The things that a pasted text says, one a line, without bullets, numbering and marks of quoting. */
export const parseHeard = (text: string): string[] => {
  const lines = joined(text.split(/\r\n|[\n\r\u2028\u2029]/).map(lineOf)).map((line) => line.text);
  const numbers = new Set(lines.flatMap((line) => numberOf(line) ?? []));
  /** A number is one of a numbering only beside its neighbour. */
  const bare = (line: string): string => {
    const number = numberOf(line);
    return number !== undefined && (numbers.has(number - 1) || numbers.has(number + 1))
      ? line.replace(numbered, '')
      : line;
  };
  return lines.map((line) => bare(line).trim()).filter((line) => line !== '');
};

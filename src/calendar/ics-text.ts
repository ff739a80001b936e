import type { ClockTime, Day, Time } from './time';

const longest = 75;

/** Octets of a character in UTF-8. */
const octets = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** Lines of at most 75 octets, as RFC 5545 wants them; never broken inside a character. */
const fold = (line: string): string => {
  let folded = '';
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > longest) {
      folded += '\r\n ';
      used = 1;
    }
    folded += character;
    used += size;
  }
  return folded;
};

export const asFile = (lines: readonly string[]): string =>
  lines.map((line) => `${fold(line)}\r\n`).join('');

/** Words as the value of a property. A line break alone would begin another property. */
export const escaped = (words: string): string =>
  words
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

/** What stands behind `TZID=`: a zone that is an offset has a colon, which needs quotes. */
export const zoneParameter = (zone: string): string =>
  /[:;,]/.test(zone) ? `"${zone.replaceAll('"', '')}"` : zone;

/** 20260329T090000 */
export const localTime = (day: Day, time: ClockTime): string =>
  `${day.replaceAll('-', '')}T${time.replace(':', '')}00`;

/** 20260329T070000Z */
export const utcTime = (at: Time): string =>
  `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

import { exitTextLength } from '../session/session';

/** Letters and digits that nobody mistakes for one another. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** The random text that a locked session asks to copy out. */
export const exitText = (): string =>
  Array.from(
    crypto.getRandomValues(new Uint8Array(exitTextLength)),
    (byte) => alphabet[byte % alphabet.length],
  ).join('');

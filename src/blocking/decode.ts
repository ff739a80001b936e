/** One character, as UTF-8 writes it in one to four bytes. */
const encoded =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;

const decodeOne = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * `/%6Dail` is `/mail` to a server; what can't be decoded stays as it is, and spoils nothing beside it: a
 * part of an address must read the same as the whole does.
 */
export const decode = (text: string): string =>
  text.includes('%') ? text.replace(encoded, decodeOne) : text;

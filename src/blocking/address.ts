import { decode } from './decode';

/** The part of an address that patterns look at, beside its host. */
export interface Reading {
  readonly segments: readonly string[];
  readonly query: readonly (readonly [key: string, value: string])[];
  /** Without the `#`. */
  readonly fragment: string;
}

/** An address taken apart for matching. */
export interface Address {
  /** Lower case, without a trailing dot. */
  readonly host: string;
  /** As servers read it: lower case, decoded, without empty segments. What waits is looked for here. */
  readonly loose: () => Reading;
  /** As it stands. What stays reachable is looked for here, since rules and scripts can't decode. */
  readonly strict: () => Reading;
}

/** `//mail/` is `/mail` to a server. */
const readPath = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

const readQuery = (search: string): [string, string][] =>
  search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    });

/** Null for whatever is not a web address: those never wait. */
export const readAddress = (input: string | URL): Address | null => {
  const url = typeof input === 'string' ? URL.parse(input) : input;
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  return {
    host: url.hostname.replace(/\.$/, ''),
    loose: () => ({
      segments: readPath(url.pathname).map((segment) => decode(segment).toLowerCase()),
      query: readQuery(url.search).map(([key, value]) => [
        decode(key).toLowerCase(),
        decode(value).toLowerCase(),
      ]),
      fragment: decode(url.hash.slice(1)).toLowerCase(),
    }),
    strict: () => ({
      segments: url.pathname === '/' ? [] : url.pathname.slice(1).replace(/\/$/, '').split('/'),
      query: readQuery(url.search),
      fragment: url.hash.slice(1),
    }),
  };
};

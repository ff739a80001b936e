import { decode } from './decode';

/** A parsed pattern; see `parsePattern` for the grammar. */
export interface Pattern {
  /** The text it was written as. */
  readonly text: string;
  /** Lower case; matches itself and its subdomains. */
  readonly host: string;
  /** Matches the host itself, not its subdomains. */
  readonly hostAlone: boolean;
  /** Whole segments from the root, `*` within; empty for the whole host. */
  readonly segments: readonly string[];
  /** Exactly this path, nothing below it. */
  readonly exact: boolean;
  /** Pairs that must all be there, in any order; values may hold `*`. */
  readonly query: readonly (readonly [key: string, value: string])[];
  /** What the fragment must start with; only the cover script can see it, no rule can. */
  readonly fragment: string | null;
}

export type PatternFault = 'empty' | 'host' | 'tooBroad' | 'query';

export class PatternError extends Error {
  constructor(
    readonly fault: PatternFault,
    text: string,
  ) {
    super(`not a pattern (${fault}): ${text}`);
    this.name = 'PatternError';
  }
}

const hostForm = /^(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/;

const split = (text: string, mark: string): [before: string, after: string | null] => {
  const at = text.indexOf(mark);
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + mark.length)];
};

const parseHost = (raw: string, hostAlone: boolean, text: string): string => {
  const host = raw.toLowerCase();
  if (host === '') throw new PatternError('empty', text);
  if (!hostForm.test(host)) throw new PatternError('host', text);
  if (!host.includes('.') && !hostAlone) throw new PatternError('tooBroad', text);
  return host;
};

const parseQuery = (raw: string | null, text: string): [string, string][] =>
  (raw ?? '')
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [key, value] = split(pair, '=');
      if (key === '' || value === null) throw new PatternError('query', text);
      return [key, value];
    });

const read = (text: string): Pattern => {
  const [beforeFragment, fragment] = split(text.trim(), '#');
  const [beforeQuery, query] = split(beforeFragment, '?');
  const [host, path] = split(beforeQuery, '/');
  const hostAlone = host.startsWith('=');
  const exact = path?.endsWith('$') ?? false;
  const segments = (exact ? path?.slice(0, -1) : path) ?? '';
  return {
    text,
    host: parseHost(hostAlone ? host.slice(1) : host, hostAlone, text),
    hostAlone,
    segments: segments.split('/').filter((segment) => segment !== ''),
    exact,
    query: parseQuery(query, text),
    fragment: fragment === '' ? null : fragment,
  };
};

/** The catalogue's hundreds are read a dozen times for one reconcile. */
const known = new Map<string, Pattern>();

/**
 * Reads `[=]host[/path][?key=value&…][#fragment]`.
 *
 * - host: that host and its subdomains, on any port, over http and https; after `=` that host alone.
 * - path: whole segments from the root. `/mail` matches `/mail`, `/mail/` and `/mail/u/0`, not
 *   `/mailbox`. A `*` within a segment stands for anything but a slash, so `/00O*` matches an id by its
 *   prefix. `$` at the end: exactly this path.
 * - query: every pair must be there, in any order, among any others.
 * - fragment: starts with this.
 *
 * As something that waits, a pattern takes upper and lower case as the same; as an exception it takes
 * them as written, so that rules, scripts and matcher agree on what stays reachable.
 *
 * @throws {PatternError} when the text is none of this, or a bare top-level domain.
 */
export const parsePattern = (text: string): Pattern => {
  const before = known.get(text);
  if (before) return before;
  const pattern = read(text);
  known.set(text, pattern);
  return pattern;
};

/** The pattern in lower case and decoded, to be held against an address read loosely. */
export const loosely = (pattern: Pattern): Pattern => ({
  ...pattern,
  segments: pattern.segments.map((segment) => decode(segment).toLowerCase()),
  query: pattern.query.map(([key, value]) => [
    decode(key).toLowerCase(),
    decode(value).toLowerCase(),
  ]),
  fragment: pattern.fragment === null ? null : decode(pattern.fragment).toLowerCase(),
});

/** Covers its host and all below it: no path, query or fragment narrows it. */
export const isWholeHost = ({ hostAlone, segments, exact, query, fragment }: Pattern): boolean =>
  !hostAlone && segments.length === 0 && !exact && query.length === 0 && fragment === null;

import { parsePattern, PatternError, type Pattern } from './pattern';
import { selfHostedAt } from './self-hosted';
import { isTooBroad } from './too-broad';

/** Why something can't be a site of the user's own; the words are in messages.json under `ownFault_…`. */
export type OwnFault =
  | 'empty'
  /** No address, no host, no pattern. */
  | 'address'
  /** A bare `com`, a public suffix. */
  | 'tooBroad'
  /** Not on the web: a file, a page of the browser's. */
  | 'notWeb'
  /** A page of ours. */
  | 'ours'
  /** Where extensions come from: browsers keep extensions away from it. */
  | 'store'
  /** A query without `key=value`, or with more pairs than rules can tell apart. */
  | 'query';

export type OwnPattern =
  { readonly pattern: string; readonly fault?: undefined } | { readonly fault: OwnFault };

const ourSchemes = ['chrome-extension', 'moz-extension', 'extension'];
const stores = [
  'addons.mozilla.org',
  'chrome.google.com/webstore',
  'chromewebstore.google.com',
  'microsoftedge.microsoft.com/addons',
];

/** Browsers keep extensions away from these, and only these pages of a host that carries others, too. */
const isStore = ({ host, segments }: Pattern): boolean =>
  stores.some((store) => {
    const [storeHost, path] = store.split('/');
    return host === storeHost && (path === undefined || segments[0] === path);
  });

/** Rules need an expression for each order of the pairs: seven pairs would be 5,040. */
const mostPairs = 3;

/** Of a name that stands there twice, matcher and rules could mean different things. */
const isClear = ({ query }: Pattern): boolean =>
  query.length <= mostPairs && new Set(query.map(([key]) => key)).size === query.length;

/** As the address bar would have it: `münchen.example` becomes `xn--mnchen-3ya.example`, a port goes. */
const asHost = (text: string): string | null =>
  URL.parse(`https://${text}`)?.hostname.replace(/\.$/, '') ?? null;

/** A pasted address says by its path what waits, and by its query only where we know the program. */
const fromAddress = (url: URL): string => {
  const host = asHost(url.hostname) ?? '';
  // A name of the company's own network lies in nobody's domain.
  const alone = host.includes('.') ? '' : '=';
  return selfHostedAt(url) ?? `${alone}${host}${url.pathname}`;
};

/**
 * Host and rest as browsers write them: a rule or a registration with a host that is none (`plan.123`), or
 * with a letter like é, would be refused together with all others.
 */
const fromTyped = (text: string): string => {
  const [, alone = '', host = '', rest = ''] = /^(=?)([^/?#]*)(.*)$/s.exec(text) ?? [];
  if (host === '') throw new PatternError('empty', text);
  const url = URL.parse(`https://${host}${rest}`);
  if (!url) throw new PatternError('host', text);
  // Only what was typed has a path: `a.example.com` and `a.example.com?x=1` mean any.
  const path = rest.startsWith('/') ? url.pathname : '';
  return `${alone}${asHost(host) ?? host}${path}${url.search}${url.hash}`;
};

/** One way to write what is the same. */
const asText = ({ host, hostAlone, segments, exact, query, fragment }: Pattern): string =>
  [
    hostAlone ? '=' : '',
    host,
    ...segments.map((segment) => `/${segment}`),
    exact ? (segments.length === 0 ? '/$' : '$') : '',
    query.length > 0 ? `?${query.map((pair) => pair.join('=')).join('&')}` : '',
    fragment === null ? '' : `#${fragment}`,
  ].join('');

const schemeOf = (text: string): string | undefined =>
  // `intranet.example.com:8080` has none.
  /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();

/**
 * What somebody typed or pasted as a site that should wait, too, or should stay reachable: an address, a
 * host, or a pattern as `parsePattern` reads it.
 */
export const readOwnPattern = (typed: string): OwnPattern => {
  const text = typed.trim();
  if (text === '') return { fault: 'empty' };
  const scheme = schemeOf(text);
  if (scheme !== undefined && ourSchemes.includes(scheme)) return { fault: 'ours' };
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { fault: 'notWeb' };
  const url = scheme === undefined ? null : URL.parse(text);
  if (scheme !== undefined && !url?.hostname) return { fault: 'address' };
  try {
    const pattern = parsePattern(url ? fromAddress(url) : fromTyped(text));
    if (isStore(pattern)) return { fault: 'store' };
    if (!pattern.hostAlone && isTooBroad(pattern.host)) return { fault: 'tooBroad' };
    if (!isClear(pattern)) return { fault: 'query' };
    return { pattern: asText(pattern) };
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return { fault: error.fault === 'host' ? 'address' : error.fault };
  }
};

/** Whether a text is such a pattern, written as we write it. */
export const isOwnPattern = (text: string): boolean => {
  const read = readOwnPattern(text);
  return read.fault === undefined && read.pattern === text;
};

/** The same, wider and wider: from all of what was given to the whole host, without doubles. */
export const widened = (text: string): string[] => {
  const pattern = parsePattern(text);
  const bare: Pattern = { ...pattern, exact: false, query: [], fragment: null };
  const shorter = pattern.segments.map((_, n) => ({
    ...bare,
    segments: pattern.segments.slice(0, pattern.segments.length - n),
  }));
  return [...new Set([pattern, ...shorter, { ...bare, segments: [] }].map(asText))];
};

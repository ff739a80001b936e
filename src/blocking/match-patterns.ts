import { parsePattern } from './pattern';

/** The domains that a host lies in, from the nearest on: of `a.b.c`, `b.c` and `c`. */
const above = (host: string): string[] => {
  const labels = host.split('.');
  return labels.slice(1).map((_, n) => labels.slice(n + 1).join('.'));
};

const hostOf = (match: string): string => match.slice('*://*.'.length, -'/*'.length);

/** The hosts of these patterns and their subdomains, as the browser is asked for them. */
export const matchPatternsOf = (patterns: readonly string[]): string[] => {
  const hosts = new Set(patterns.map((text) => parsePattern(text).host));
  return [...hosts]
    .filter((host) => !above(host).some((domain) => hosts.has(domain)))
    .sort()
    .map((host) => `*://*.${host}/*`);
};

/** Those of the match patterns that the others don't take in. */
export const beyond = (matches: readonly string[], others: readonly string[]): string[] => {
  const held = new Set(others.map(hostOf));
  return matches.filter((match) => {
    const host = hostOf(match);
    return !held.has(host) && !above(host).some((domain) => held.has(domain));
  });
};

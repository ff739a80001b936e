import { parsePattern } from './pattern';

/** The hosts of these patterns and their subdomains, as the browser is asked for them. */
export const matchPatternsOf = (patterns: readonly string[]): string[] => {
  const hosts = new Set(patterns.map((text) => parsePattern(text).host));
  const isCovered = (host: string): boolean =>
    [...hosts].some((other) => host !== other && host.endsWith(`.${other}`));
  return [...hosts]
    .filter((host) => !isCovered(host))
    .sort()
    .map((host) => `*://*.${host}/*`);
};

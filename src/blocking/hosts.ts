import { parsePattern } from './pattern';
import { shipped } from './shipped';

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

/** What the extension asks leave for when it is installed, and no more; see `Site.optional`, `since`. */
export const catalogueMatchPatterns = (): string[] =>
  matchPatternsOf(
    shipped
      .filter(({ optional, since }) => optional === undefined && since === undefined)
      .flatMap(({ patterns }) => patterns),
  );

/** Of these patterns, the hosts that are asked for inside the product: the user's own, optional and later sites. */
export const laterMatchPatterns = (patterns: readonly string[]): string[] => {
  const first = new Set(catalogueMatchPatterns());
  const isAsked = (match: string): boolean => {
    const labels = match.slice('*://*.'.length, -'/*'.length).split('.');
    return labels.some((_, n) => first.has(`*://*.${labels.slice(n).join('.')}/*`));
  };
  return matchPatternsOf(patterns).filter((match) => !isAsked(match));
};

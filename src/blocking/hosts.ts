import { beyond, matchPatternsOf } from './match-patterns';
import { shipped } from './shipped';

/** What the extension asks leave for when it is installed, and no more; see `Site.optional`, `since`. */
export const catalogueMatchPatterns = (): string[] =>
  matchPatternsOf(
    shipped
      .filter(({ optional, since }) => optional === undefined && since === undefined)
      .flatMap(({ patterns }) => patterns),
  );

/** Of these patterns, the hosts that are asked for inside the product: the user's own, optional and later sites. */
export const laterMatchPatterns = (patterns: readonly string[]): string[] =>
  beyond(matchPatternsOf(patterns), catalogueMatchPatterns());

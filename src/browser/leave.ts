import { waitsBy, type Decided } from '../blocking/decided';
import { laterMatchPatterns } from '../blocking/hosts';
import { matchPatternsOf } from '../blocking/match-patterns';
import { matchesWithDot } from '../blocking/trailing-dot';
import { api, isFirefox } from './api';
import { originsNotGiven } from './origins';
import { readStored } from './stored';

const asOrigins = (hosts: readonly string[]): string[] =>
  isFirefox ? matchesWithDot(hosts) : [...hosts];

/** Of these hosts, as match patterns, those that the browser gives no leave for. */
const withoutLeave = async (hosts: readonly string[]): Promise<string[]> => {
  const missing = new Set(await originsNotGiven(asOrigins(hosts)));
  return hosts.filter((host) => asOrigins([host]).some((origin) => missing.has(origin)));
};

const patternsThatWait = (decided: Decided): string[] =>
  waitsBy(decided).flatMap(({ patterns }) => patterns);

/** The hosts of all sites that are on (the catalogue's, the user's, the company's) that we have no leave for. */
export const missingLeave = async (): Promise<string[]> =>
  withoutLeave(matchPatternsOf(patternsThatWait(await readStored())));

/** Of them only those that were not asked for at the installation: the user's own, optional, later sites. */
export const missingLater = (decided: Decided): Promise<string[]> =>
  withoutLeave(laterMatchPatterns(patternsThatWait(decided)));

/**
 * Asks for these hosts, as match patterns. Call it in the click, before anything is awaited. In Chromium a
 * popup is gone before the answer, which the background hears through `permissions.onAdded`; a refusal is
 * told to nobody.
 */
export const askLeave = (hosts: readonly string[]): Promise<boolean> =>
  api.permissions.request({ origins: asOrigins(hosts) });

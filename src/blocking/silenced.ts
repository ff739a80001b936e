import { isWholeHost, parsePattern } from './pattern';
import type { WaitingSite } from './site';

/**
 * The hosts whose notifications are silenced with the sites: mail, and what waits wholly. A CRM's are not,
 * of which only the reports wait.
 */
export const silencedHosts = (waits: readonly WaitingSite[]): string[] => {
  const hosts = waits.flatMap(({ category, patterns }) =>
    patterns
      .map(parsePattern)
      .filter((pattern) => category === 'email' || isWholeHost(pattern))
      .map(({ host }) => host),
  );
  return [...new Set(hosts)].sort();
};

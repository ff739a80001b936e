import { isWholeHost, parsePattern, type Pattern } from './pattern';
import type { WaitingSite } from './site';

const patternsOf = (sites: readonly WaitingSite[]): Pattern[] =>
  sites.flatMap(({ patterns }) => patterns.map(parsePattern));

/**
 * The hosts whose notifications are silenced with the sites: mail, and what waits wholly. A CRM's are not,
 * of which only the reports and its mail wait.
 */
export const silencedHosts = (waits: readonly WaitingSite[]): string[] => {
  const isReport = ({ category }: WaitingSite): boolean => category === 'report';
  const crms = new Set(
    patternsOf(waits.filter(isReport))
      .filter((pattern) => !isWholeHost(pattern))
      .map(({ host }) => host),
  );
  const mail = patternsOf(waits.filter(({ category }) => category === 'email'));
  const hosts = [...mail, ...patternsOf(waits).filter(isWholeHost)].map(({ host }) => host);
  return [...new Set(hosts)].filter((host) => !crms.has(host)).sort();
};

import { parsePattern } from '../../blocking/pattern';
import type { WaitingSite } from '../../blocking/site';
import type { NamedSite } from './facts';

const hostOf = (match: string): string => match.slice('*://*.'.length, -'/*'.length);

/** The sites that lie on hosts, given as match patterns, that we have no leave for. */
export const missingSites = (
  sites: readonly WaitingSite[],
  missing: readonly string[],
): NamedSite[] => {
  const hosts = missing.map(hostOf);
  const isMissing = (text: string): boolean => {
    const { host } = parsePattern(text);
    return hosts.some((each) => host === each || host.endsWith(`.${each}`));
  };
  return sites
    .filter(({ patterns }) => patterns.some(isMissing))
    .map(({ name, category }) => ({ name, own: category === 'own' }));
};

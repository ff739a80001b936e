import { matchPatternsOf } from './match-patterns';

const hostOf = (match: string): string => match.slice('*://*.'.length, -'/*'.length);

/** Of the hosts that we have no leave for, those that these patterns lie on. */
export const lackingOf = (patterns: readonly string[], missing: readonly string[]): string[] => {
  if (missing.length === 0) return [];
  const hosts = matchPatternsOf(patterns).map(hostOf);
  return missing.filter((match) => {
    const wanted = hostOf(match);
    return hosts.some((host) => host === wanted || host.endsWith(`.${wanted}`));
  });
};

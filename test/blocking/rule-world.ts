import type { Rule } from '../../src/blocking/rules';
import type { StopMatches } from '../../src/blocking/stop-matches';

const inDomains = (host: string, domains: readonly string[]): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

const applies = (rule: Rule, url: URL): boolean => {
  const { regexFilter, requestDomains, resourceTypes, isUrlFilterCaseSensitive } = rule.condition;
  return (
    resourceTypes.includes('main_frame') &&
    inDomains(url.hostname.replace(/\.$/, ''), requestDomains) &&
    (regexFilter === undefined ||
      new RegExp(regexFilter, isUrlFilterCaseSensitive ? '' : 'i').test(url.href))
  );
};

/** What a browser does with a navigation under these rules: the highest priority wins, then `allow`. */
export const isRedirected = (rules: readonly Rule[], address: string): boolean => {
  const url = new URL(address);
  const found = rules.filter((rule) => applies(rule, url));
  const highest = Math.max(...found.map(({ priority }) => priority));
  const winners = found.filter(({ priority }) => priority === highest);
  return winners.length > 0 && winners.every(({ action }) => action.type === 'redirect');
};

const toRegex = (pattern: string): RegExp => {
  const [, below, host = '', path = ''] = /^\*:\/\/(\*\.)?([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const escape = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^https?://${below ? '(?:[^/]+\\.)?' : ''}${escape(host)}(?::\\d+)?${escape(path).replaceAll('*', '.*')}$`,
  );
};

const regexes = new Map<string, RegExp>();

const asRegex = (pattern: string): RegExp => {
  const known = regexes.get(pattern) ?? toRegex(pattern);
  regexes.set(pattern, known);
  return known;
};

/** Whether the stop script would run there: match patterns see path and query, not the fragment. */
export const isStopped = ({ matches, excludeMatches }: StopMatches, address: string): boolean => {
  const url = new URL(address);
  url.hash = '';
  const fits = (pattern: string): boolean => asRegex(pattern).test(url.href);
  return matches.some(fits) && !excludeMatches.some(fits);
};

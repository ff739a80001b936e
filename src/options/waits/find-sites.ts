import type { CatalogueSite } from '../../blocking/site';
import { parsePattern } from '../../blocking/pattern';

/** `https://mail.google.com/mail/u/0` is looked for by its host. */
const hostIn = (typed: string): string => URL.parse(typed)?.hostname ?? typed;

/** The sites whose name or host has what was typed, or lies under what was pasted. */
export const findSites = (sites: readonly CatalogueSite[], typed: string): CatalogueSite[] => {
  const wanted = hostIn(typed.trim().toLowerCase());
  if (wanted === '') return [...sites];
  return sites.filter(
    ({ name, patterns }) =>
      name.toLowerCase().includes(wanted) ||
      patterns.some((pattern) => {
        const { host } = parsePattern(pattern);
        return host.includes(wanted) || wanted.endsWith(`.${host}`);
      }),
  );
};

/** Its hosts, without doubles. */
export const hostsOf = ({ patterns }: Pick<CatalogueSite, 'patterns'>): string[] => [
  ...new Set(patterns.map((pattern) => parsePattern(pattern).host)),
];

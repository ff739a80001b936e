import { count, t } from '../../browser/text';
import type { NamedSite } from './facts';
import type { Line } from './lines';

const marks = { right: '✓', wrong: '!', told: '–' } as const;

/** Sites of the catalogue by name; of the user's and the company's only how many. */
const named = (sites: readonly NamedSite[]): string[] => {
  const own = sites.filter((site) => site.own).length;
  return [
    ...sites.filter((site) => !site.own).map(({ name }) => name),
    ...(own > 0 ? [count('protectedOwnSites', own)] : []),
  ];
};

/** The lines for a bug report: nothing about customers in it, and no site that isn't everybody's. */
export const asText = (lines: readonly Line[], at: number, tried: string): string =>
  [
    `${t('protectedTitle')} ${new Date(at).toISOString()}`,
    ...lines.map(({ state, words, sites = [] }) =>
      [`${marks[state]} ${words}`, named(sites).join(', ')].filter((part) => part !== '').join(' '),
    ),
    ...(tried === '' ? [] : [`${t('protectedTry')}: ${tried}`]),
    '',
  ].join('\n');

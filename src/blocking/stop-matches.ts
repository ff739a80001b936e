import { orders } from './orders';
import { isWholeHost, parsePattern, type Pattern } from './pattern';
import type { WaitingSite } from './site';

export interface StopMatches {
  readonly matches: string[];
  readonly excludeMatches: string[];
}

/** The pairs in every order, at the start, in the middle and at the end of the query. */
const queryForms = (query: Pattern['query']): string[] =>
  orders(query.map(([key, value]) => `${key}=${value}`)).flatMap((pairs) => {
    const joined = pairs
      .slice(1)
      .reduce(
        (forms, pair) => forms.flatMap((f) => [`${f}&${pair}`, `${f}&*&${pair}`]),
        [pairs[0] ?? ''],
      );
    return joined.flatMap((form) => [`?${form}`, `?*&${form}`].flatMap((f) => [f, `${f}&*`]));
  });

const pathForms = ({ segments, exact, query }: Pattern): string[] => {
  const path = `/${segments.join('/')}`;
  if (query.length > 0) return queryForms(query).map((form) => `${path}${form}`);
  if (exact) return [path, `${path}?*`];
  if (segments.length === 0) return ['/*'];
  return [path, `${path}/*`, `${path}?*`];
};

/**
 * A `*` in a match pattern takes slashes, too: where one stands inside the path, the match would reach
 * further than the pattern. Those are left to the rules and the cover. At the end of the path it does
 * no harm but in `/00O*`, where what follows a slash belongs to the same page.
 */
const isExact = ({ segments, fragment, query }: Pattern): boolean =>
  fragment === null &&
  segments.slice(0, -1).every((segment) => !segment.includes('*')) &&
  !query.some(([, value]) => value.includes('*'));

const formsOf = (pattern: Pattern): string[] =>
  pathForms(pattern).map((path) => `*://${pattern.hostAlone ? '' : '*.'}${pattern.host}${path}`);

const sorted = (forms: readonly string[]): string[] => [...new Set(forms)].sort();

/**
 * The addresses for which the stop script is registered. Never more than the matcher blocks: a stop on
 * an address that is allowed would send it in a circle. Match patterns mind upper and lower case in
 * paths, so this may be less; rules and cover see to the rest.
 */
export const stopMatchesFor = (
  waits: readonly WaitingSite[],
  spared: readonly string[],
  openSites: ReadonlySet<string>,
): StopMatches => {
  const waiting = waits.filter(({ id }) => !openSites.has(id));
  const texts = waiting.flatMap((site) => site.patterns);
  const reachable = [...waits.flatMap((site) => site.except), ...spared];
  return {
    matches: sorted(texts.map(parsePattern).filter(isExact).flatMap(formsOf)),
    excludeMatches: sorted(reachable.map(parsePattern).flatMap(formsOf)),
  };
};

/**
 * The same for frames: the whole hosts of what is no report. Rules block a frame's request, but not an
 * `<object>`'s from a page we hold no permission for (seen in Chromium 156).
 */
export const framedMatchesFor = (
  waits: readonly WaitingSite[],
  spared: readonly string[],
  openSites: ReadonlySet<string>,
): StopMatches => {
  const whole = waits
    .filter(({ category }) => category !== 'report')
    .map((site) => ({
      ...site,
      patterns: site.patterns.filter((text) => isWholeHost(parsePattern(text))),
    }));
  return stopMatchesFor(whole, spared, openSites);
};

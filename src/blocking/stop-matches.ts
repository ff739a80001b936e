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
  if (exact)
    return (segments.length === 0 ? [path] : [path, `${path}/`]).flatMap((at) => [at, `${at}?*`]);
  if (segments.length === 0) return ['/*'];
  return [path, `${path}/*`, `${path}?*`];
};

/**
 * A `*` in a match pattern takes slashes, too: where one stands inside the path, the match would reach
 * further than the pattern. Those are left to the rules and the cover. It does no harm at the end of the
 * path, as in `/00O*`, where what follows a slash belongs to the same page.
 */
const isExact = ({ segments, exact, fragment, query }: Pattern): boolean => {
  const path = segments.join('/');
  const isOpen = !exact && query.length === 0 && path.endsWith('*');
  return (
    fragment === null &&
    !(isOpen ? path.slice(0, -1) : path).includes('*') &&
    !query.some(([, value]) => value.includes('*'))
  );
};

const formsOf = (pattern: Pattern, paths = pathForms(pattern)): string[] =>
  paths.map((path) => `*://${pattern.hostAlone ? '' : '*.'}${pattern.host}${path}`);

/** All that an exception leaves reachable, and rather more than less: a query counts below its path, too. */
const reachableForms = (pattern: Pattern): string[] => {
  const { segments, query } = pattern;
  const deeper = { ...pattern, segments: [...segments, '*'] };
  return formsOf(
    pattern,
    query.length > 0 ? [pattern, deeper].flatMap(pathForms) : pathForms(pattern),
  );
};

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
    matches: sorted(
      texts
        .map(parsePattern)
        .filter(isExact)
        .flatMap((pattern) => formsOf(pattern)),
    ),
    excludeMatches: sorted(reachable.map(parsePattern).flatMap(reachableForms)),
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

import { compile } from './matcher';
import { parsePattern, type Pattern } from './pattern';
import type { WaitingSite } from './site';

/** Something that no pattern names. */
const any = 'undivided-any';

/** Addresses that stand for all that a pattern takes in: on its host and below, at its path and below. */
const samplesOf = ({ host, hostAlone, segments, exact, query, fragment }: Pattern): string[] => {
  const fill = (text: string): string => text.replaceAll('*', any);
  const hosts = hostAlone ? [host] : [host, `${any}.${host}`];
  const path = segments.map((segment) => `/${fill(segment)}`).join('');
  const paths = exact ? [path || '/'] : [path || '/', `${path}/${any}`];
  const search = query.map(([key, value]) => `${key}=${fill(value)}`).join('&');
  const rest = `${search && `?${search}`}${fragment === null ? '' : `#${fragment}`}`;
  return hosts.flatMap((name) => paths.map((at) => `https://${name}${at}${rest}`));
};

/** The site that makes all wait that this pattern takes in, so that it would add nothing; else null. */
export const alreadyWaits = (text: string, waits: readonly WaitingSite[]): WaitingSite | null => {
  const matcher = compile(waits, []);
  const verdicts = samplesOf(parsePattern(text)).map((address) => matcher(address));
  const [first] = verdicts;
  if (!first?.blocked || verdicts.some(({ blocked }) => !blocked)) return null;
  return waits.find(({ id }) => id === first.site) ?? null;
};

/** Whether an exception would leave reachable what waits: it lies within that, or takes some of it in. */
const wouldLoosen = (text: string, waits: readonly WaitingSite[]): boolean =>
  alreadyWaits(text, waits) !== null ||
  waits.some((site) =>
    site.patterns.some((pattern) => alreadyWaits(pattern, [{ ...site, patterns: [text] }])),
  );

/**
 * The sites, of which those that are new to a session lose each exception that would leave reachable what
 * waits in it already: an exception holds for all sites.
 */
export const withoutLoosening = (
  sites: readonly WaitingSite[],
  inSession: readonly WaitingSite[],
): WaitingSite[] => {
  const known = new Set(inSession.map(({ id }) => id));
  return sites.map((site) =>
    known.has(site.id)
      ? site
      : { ...site, except: site.except.filter((text) => !wouldLoosen(text, inSession)) },
  );
};

/** Whether anything that waits lies where this pattern does, so that it could be an exception. */
export const liesWhereSomethingWaits = (text: string, waits: readonly WaitingSite[]): boolean => {
  const { host } = parsePattern(text);
  return waits.some(({ patterns }) =>
    patterns.some((pattern) => {
      const other = parsePattern(pattern).host;
      return host === other || host.endsWith(`.${other}`) || other.endsWith(`.${host}`);
    }),
  );
};

import { readAddress, type Reading } from './address';
import { loosely, parsePattern, type Pattern } from './pattern';
import type { Verdict, WaitingSite } from './site';
import { matchesForm } from './wildcard';

/** Says what would happen to an address. `openSites`: ids of the sites that a pass opens now. */
export type Matcher = (address: string | URL, openSites?: ReadonlySet<string>) => Verdict;

interface Entry {
  readonly pattern: Pattern;
  readonly site: WaitingSite;
}

const allowed: Verdict = { blocked: false };
const none: ReadonlySet<string> = new Set();

/** Whether the pattern fits; the host is known to lie in the pattern's. */
const fits = (pattern: Pattern, host: string, reading: Reading): boolean => {
  const { segments, exact, query, fragment } = pattern;
  if (pattern.hostAlone && host !== pattern.host) return false;
  if (
    exact ? reading.segments.length !== segments.length : reading.segments.length < segments.length
  )
    return false;
  return (
    segments.every((form, n) => matchesForm(form, reading.segments[n] ?? '')) &&
    query.every(([key, form]) =>
      reading.query.some(([name, value]) => name === key && matchesForm(form, value)),
    ) &&
    (fragment === null || matchesForm(`${fragment}*`, reading.fragment))
  );
};

const index = <T extends { readonly pattern: Pattern }>(
  entries: readonly T[],
): Map<string, T[]> => {
  const byHost = new Map<string, T[]>();
  for (const entry of entries) {
    const same = byHost.get(entry.pattern.host);
    if (same) same.push(entry);
    else byHost.set(entry.pattern.host, [entry]);
  }
  return byHost;
};

/** The first entry that the test accepts for the host or a domain it lies in: `a.b.c`, then `b.c`, `c`. */
const find = <T>(
  byHost: ReadonlyMap<string, readonly T[]>,
  host: string,
  accepts: (entry: T) => boolean,
): T | undefined => {
  for (let at = 0; ;) {
    const found = byHost.get(host.slice(at))?.find(accepts);
    const dot = host.indexOf('.', at);
    if (found || dot < 0) return found;
    at = dot + 1;
  }
};

/**
 * The one matcher: the background, the block page, the watch script and `npm run which` all ask it.
 *
 * What an exception or `spared` (the customer's own hosts) names stays reachable, whatever else says
 * that it waits: rules can't tell whose exception it is, and both must agree.
 */
export const compile = (waits: readonly WaitingSite[], spared: readonly string[]): Matcher => {
  const blocks = index<Entry>(
    waits.flatMap((site) =>
      site.patterns.map((text) => ({ pattern: loosely(parsePattern(text)), site })),
    ),
  );
  const reachable = index(
    [...waits.flatMap((site) => site.except), ...spared].map((text) => ({
      pattern: parsePattern(text),
    })),
  );

  return (input, openSites = none) => {
    const address = readAddress(input);
    if (!address) return allowed;
    // Read once, and only where the host is one that waits: most are not.
    let loose: Reading | undefined;
    const hit = find(
      blocks,
      address.host,
      ({ pattern, site }) =>
        !openSites.has(site.id) && fits(pattern, address.host, (loose ??= address.loose())),
    );
    if (!hit) return allowed;
    const strict = address.strict();
    if (find(reachable, address.host, ({ pattern }) => fits(pattern, address.host, strict)))
      return allowed;
    const { id, category, instead } = hit.site;
    return {
      blocked: true,
      category,
      site: id,
      pattern: hit.pattern.text,
      ...(instead !== undefined && { instead }),
    };
  };
};

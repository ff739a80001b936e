import { isWholeHost, parsePattern, type Pattern } from './pattern';
import { regexesFor } from './regex';
import { categories, type WaitingSite } from './site';

type ResourceType = 'main_frame' | 'sub_frame' | 'object' | 'other';

/** A declarativeNetRequest rule, as far as we use them. */
export interface Rule {
  readonly id: number;
  readonly priority: number;
  readonly action:
    | { readonly type: 'allow' | 'block' }
    | { readonly type: 'redirect'; readonly redirect: { readonly regexSubstitution: string } };
  readonly condition: {
    readonly regexFilter?: string;
    readonly isUrlFilterCaseSensitive?: true;
    readonly requestDomains: string[];
    readonly excludedInitiatorDomains?: string[];
    readonly resourceTypes: ResourceType[];
  };
}

/**
 * Where each kind of rule has its ids. Dynamic and session rules are counted apart by the browser, but
 * apart here, too, so that a rule's id says what it is.
 *
 * |     ids     | set     | what                                             | priority |
 * | ----------- | ------- | ------------------------------------------------ | -------- |
 * | 1 to 9      | dynamic | whole hosts of a category, to the block page     | 1        |
 * | 11 to 19    | dynamic | whole hosts of a category, in frames             | 1        |
 * | 1000 to 4999| dynamic | a path or a query on its hosts, to the block page| 1        |
 * | 5000 to 8999| dynamic | exceptions, and the customer's own hosts         | 2        |
 * | 9000        | session | whole hosts of the sites that a pass opens       | 3        |
 * | 9001 to 9999| session | a path or a query that a pass opens on its hosts | 3        |
 */
const ids = { hosts: 1, frames: 11, paths: 1000, reachable: 5000, pass: 9000 } as const;
const priorities = { wait: 1, reachable: 2, pass: 3 } as const;

/** A browser that is given more expressions takes none; what is beyond is left to stop script and cover. */
const mostExpressions = 1000;

/** An iframe is no `main_frame`; `other` is where some speculative loads end up. */
const framed: ResourceType[] = ['sub_frame', 'object', 'other'];

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

const patternsOf = (sites: readonly WaitingSite[]): Pattern[] =>
  sites.flatMap((site) => site.patterns.map(parsePattern));

/**
 * A rule for each path, query or fragment, over all hosts that have it: a CRM has the same paths on each
 * of its hosts, and browsers take long to compile an expression.
 */
const ruleEach = (
  patterns: readonly Pattern[],
  firstId: number,
  rest: Pick<Rule, 'priority' | 'action'>,
  condition: Omit<Rule['condition'], 'requestDomains' | 'regexFilter'>,
): Rule[] => {
  const hosts = new Map<string, string[]>();
  for (const pattern of patterns)
    for (const regex of regexesFor(pattern, condition.isUrlFilterCaseSensitive ? '/' : '/+')) {
      const same = hosts.get(regex);
      if (same) same.push(pattern.host);
      else hosts.set(regex, [pattern.host]);
    }
  return [...hosts].map(([regexFilter, domains], n) => ({
    id: firstId + n,
    ...rest,
    condition: { ...condition, regexFilter, requestDomains: unique(domains) },
  }));
};

/**
 * The dynamic rules of a session: what waits goes to the block page, what is reachable goes its way.
 *
 * @param blockPage the block page's address; the blocked one is put behind it as a fragment.
 */
export const rulesFor = (
  waits: readonly WaitingSite[],
  spared: readonly string[],
  blockPage: string,
): Rule[] => {
  const redirect = {
    type: 'redirect',
    redirect: { regexSubstitution: `${blockPage}#\\0` },
  } as const;
  const wholeHosts = (of: readonly WaitingSite[]): string[] =>
    unique(
      patternsOf(of)
        .filter(isWholeHost)
        .map(({ host }) => host),
    );

  // A covered tab goes on living: its own frames load as they did.
  const ownFrames = wholeHosts(waits);
  const byCategory = categories.flatMap((category, n): Rule[] => {
    const hosts = wholeHosts(waits.filter((site) => site.category === category));
    if (hosts.length === 0) return [];
    const page: Rule = {
      id: ids.hosts + n,
      priority: priorities.wait,
      action: redirect,
      condition: {
        regexFilter: '^https?://.+',
        requestDomains: hosts,
        resourceTypes: ['main_frame'],
      },
    };
    // Records embed dashboards: what is a report stays visible in a frame.
    if (category === 'report') return [page];
    return [
      page,
      {
        id: ids.frames + n,
        priority: priorities.wait,
        action: { type: 'block' },
        condition: {
          requestDomains: hosts,
          excludedInitiatorDomains: ownFrames,
          resourceTypes: framed,
        },
      },
    ];
  });

  const paths = patternsOf(waits).filter((pattern) => !isWholeHost(pattern));
  const reachable = [...unique(waits.flatMap((site) => site.except)), ...unique(spared)].map(
    parsePattern,
  );
  const left = mostExpressions - byCategory.length;
  const allows = ruleEach(
    reachable,
    ids.reachable,
    { priority: priorities.reachable, action: { type: 'allow' } },
    // As written, so that matcher and stop script agree; see `parsePattern`.
    { resourceTypes: ['main_frame', ...framed], isUrlFilterCaseSensitive: true },
  ).slice(0, left);
  const redirects = ruleEach(
    paths,
    ids.paths,
    { priority: priorities.wait, action: redirect },
    { resourceTypes: ['main_frame'] },
  ).slice(0, left - allows.length);
  return [...byCategory, ...redirects, ...allows];
};

/** The session rules of passes: gone after a restart of the browser, so that it fails closed. */
export const passRulesFor = (
  waits: readonly WaitingSite[],
  openSites: ReadonlySet<string>,
): Rule[] => {
  const patterns = patternsOf(waits.filter(({ id }) => openSites.has(id)));
  const hosts = unique(patterns.filter(isWholeHost).map(({ host }) => host));
  const rest = { priority: priorities.pass, action: { type: 'allow' } } as const;
  const resourceTypes: ResourceType[] = ['main_frame', ...framed];
  return [
    ...(hosts.length > 0
      ? [{ id: ids.pass, ...rest, condition: { requestDomains: hosts, resourceTypes } }]
      : []),
    ...ruleEach(
      patterns.filter((pattern) => !isWholeHost(pattern)),
      ids.pass + 1,
      rest,
      { resourceTypes },
    ),
  ];
};

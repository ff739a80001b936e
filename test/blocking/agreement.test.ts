import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/blocking/address';
import { catalogue } from '../../src/blocking/catalogue';
import { concerning } from '../../src/blocking/concerning';
import { compile } from '../../src/blocking/matcher';
import { parsePattern } from '../../src/blocking/pattern';
import { passRulesFor, rulesFor } from '../../src/blocking/rules';
import { stopMatchesFor } from '../../src/blocking/stop-matches';
import { everySite as waits } from './every-site';
import { isRedirected, isStopped } from './rule-world';

const page = 'chrome-extension://abc/blocked.html';
const written = waits.flatMap(({ patterns, except }) => [...patterns, ...except]).map(parsePattern);

// Pieces of the catalogue, put together at random, and neighbours of theirs: most land on or beside a
// pattern. Percent-encoded letters are left out: rules can't decode them, the cover sees to those.
const host = fc
  .tuple(
    fc.constantFrom('', '', '', 'acme.', 'www.', 'x'),
    fc.constantFrom(...written.map((pattern) => pattern.host), 'example.com'),
    fc.constantFrom('', '', '', '', '.', '.evil.test'),
  )
  .map((parts) => parts.join(''));
const filled = (form: string): string => form.replaceAll('*', 'Ab1');
const segment = fc.constantFrom(
  ...written.flatMap(({ segments }) => segments).map(filled),
  ...['x', 'mailbox', 'Reports', '00O5', '001A', 'view', 'u', '0'],
);
const path = fc.oneof(
  fc.constantFrom(...written.map(({ segments }) => `/${segments.map(filled).join('/')}`)),
  fc.array(segment, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`),
);
const pair = fc.constantFrom(
  ...written.flatMap(({ query }) => query).map(([key, value]) => `${key}=${filled(value)}`),
  ...['a=1', 'pagetype=entityrecord', 'etn=account', 'r=1'],
);
const query = fc
  .array(pair, { maxLength: 4 })
  .map((pairs) => (pairs.length ? `?${pairs.join('&')}` : ''));
const address = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    host,
    path,
    fc.constantFrom('', '', '/', '/x', 'x', '/view'),
    query,
    fc.constantFrom('', '', '#frag', '#mail', '#/reports/1', '#reporting/2'),
  )
  .map(([scheme, ...parts]) => `${scheme}://${parts.join('')}`)
  .filter((text) => URL.canParse(text));
const openSites = fc.subarray(
  waits.map(({ id }) => id),
  { maxLength: 3 },
);
const spared = fc.subarray([
  'mail.google.com',
  'acme.lightning.force.com',
  'concursolutions.com',
  '=acme.pipedrive.com',
  '=mail.yahoo.com/d',
]);

// Some worlds and many addresses in each: to make the rules of a world takes long.
const worlds = fc.sample(fc.record({ own: spared, open: openSites }), 40);
const world = fc.constantFrom(...worlds);
type World = (typeof worlds)[number];

const oncePerWorld = <T>(make: (own: string[], opened: Set<string>) => T): ((of: World) => T) => {
  const made = new Map<World, T>();
  return (of) => {
    const before = made.get(of);
    if (before !== undefined) return before;
    const now = make(of.own, new Set(of.open));
    made.set(of, now);
    return now;
  };
};

const matcherIn = oncePerWorld((own, opened) => {
  const matcher = compile(waits, own);
  return (url: string) => matcher(url, opened);
});
const rulesIn = oncePerWorld((own, opened) => [
  ...rulesFor(waits, own, page),
  ...passRulesFor(waits, opened),
]);
const stopIn = oncePerWorld((own, opened) => stopMatchesFor(waits, own, opened));

describe('matcher, rules and stop script', () => {
  const all = compile(waits, []);

  it('agree on what waits', () => {
    fc.assert(
      fc.property(address, world, (url, of) => {
        expect(isRedirected(rulesIn(of), url)).toBe(matcherIn(of)(url).blocked);
      }),
      { numRuns: 3_000 },
    );
  });

  it('agree with what a page is told of its own host alone', () => {
    fc.assert(
      fc.property(address, (url) => {
        const host = readAddress(url)?.host ?? '';
        expect(compile(concerning(host, waits), [])(url)).toEqual(all(url));
      }),
      { numRuns: 3_000 },
    );
  });

  it('never stop what the matcher allows, which would send it in a circle', () => {
    fc.assert(
      fc.property(address, world, (url, of) => {
        if (matcherIn(of)(url).blocked) return;
        expect(isStopped(stopIn(of), url)).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('every example of the catalogue', () => {
  const rules = rulesFor(waits, [], page);
  const matcher = compile(waits, []);
  const stop = stopMatchesFor(waits, [], new Set());

  it.each(catalogue.flatMap(({ id, examples }) => examples.blocked.map((url) => [id, url])))(
    '%s waits at %s',
    (id, url) => {
      expect(matcher(url)).toMatchObject({ blocked: true, site: id });
    },
  );

  it.each(catalogue.flatMap(({ id, examples }) => examples.allowed.map((url) => [id, url])))(
    '%s leaves %s alone',
    (_, url) => {
      expect(matcher(url)).toEqual({ blocked: false });
      expect(isRedirected(rules, url)).toBe(false);
      expect(isStopped(stop, url)).toBe(false);
    },
  );
});

it('gives every rule an id of its own, and the same rules each time', () => {
  const rules = rulesFor(waits, ['a.test'], page);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(rulesFor(waits, ['a.test'], page)).toEqual(rules);
});

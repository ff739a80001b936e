import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile } from '../../src/blocking/matcher';
import { readOwnPattern } from '../../src/blocking/own-pattern';
import { rulesFor } from '../../src/blocking/rules';
import { stopMatchesFor } from '../../src/blocking/stop-matches';
import { noChoices } from '../../src/blocking/choices';
import { sparedFor, waitsFor, noCompany } from '../../src/blocking/waits';
import { isRedirected, isStopped } from './rule-world';

const page = 'chrome-extension://abc/blocked.html';

// What a user could type, put together at random from what patterns are made of, and addresses from the
// same pieces.
const segment = fc.constantFrom(
  'a',
  'b',
  'Ab',
  'a*',
  'a*b',
  'a%2Fb',
  'b%20c',
  '%41',
  'é',
  '%zz',
  'a b',
);
const pair = fc.constantFrom('k=v', 'k=V%20w', 'q=', 'q=a*', 'k=%41', 'K=é');
const path = fc
  .tuple(fc.array(segment, { maxLength: 3 }), fc.constantFrom('', '', '/', '$'))
  .map(([parts, end]) => (parts.length || end ? `/${parts.join('/')}${end}` : ''));
const query = fc
  .array(pair, { maxLength: 2 })
  .map((pairs) => (pairs.length ? `?${pairs.join('&')}` : ''));
const fragment = fc.constantFrom('', '', '', '#', '#top', '#/R é', '#a*&k=v');
const host = fc.constantFrom('a.test', '=a.test', 'b.a.test', '=b.a.test');
const typed = fc.tuple(host, path, query, fragment).map((parts) => parts.join(''));
const patterns = fc.array(typed, { maxLength: 3 }).map((texts) =>
  texts.flatMap((text) => {
    const read = readOwnPattern(text);
    return read.fault === undefined ? [read.pattern] : [];
  }),
);
const addressPath = fc
  .array(fc.oneof(segment, fc.constantFrom('', 'axb', 'ax', 'a', 'x')), { maxLength: 4 })
  .map((parts) => `/${parts.join('/')}`);
const address = fc
  .tuple(
    fc.constantFrom(
      'https://a.test',
      'http://b.a.test:81',
      'https://u:p@a.test.',
      'https://c.b.a.test',
    ),
    addressPath,
    fc.constantFrom('', '/', '$'),
    fc.oneof(query, fc.constantFrom('?x=1', '?x=1&k=v', '?k=v&q=a/b&z=2', '?x=1?k=v')),
    fragment,
  )
  .map((parts) => parts.join(''));

it('never lead in a circle from the block page: what rules or stop script refuse waits', () => {
  fc.assert(
    fc.property(patterns, patterns, address, (own, except, url) => {
      const choices = { ...noChoices, own, except };
      const waits = waitsFor(['own'], [], choices);
      const spared = sparedFor([], choices, noCompany);
      if (compile(waits, spared)(url).blocked) return;
      expect(isRedirected(rulesFor(waits, spared, page), url)).toBe(false);
      expect(isStopped(stopMatchesFor(waits, spared, new Set()), url)).toBe(false);
    }),
    { numRuns: 5_000 },
  );
});

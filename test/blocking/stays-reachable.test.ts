import { expect, it } from 'vitest';
import { compile } from '../../src/blocking/matcher';
import { rulesFor } from '../../src/blocking/rules';
import { stopMatchesFor } from '../../src/blocking/stop-matches';
import { research } from '../fixtures/research';
import { staysReachable } from '../fixtures/stays-reachable';
import { everySite } from './every-site';
import { isRedirected, isStopped } from './rule-world';

// With all that is optional switched on, so that it is true with less of it, too.
const verdict = compile(everySite, []);
const rules = rulesFor(everySite, [], 'chrome-extension://abc/blocked.html');
const stop = stopMatchesFor(everySite, [], new Set());

it.each([
  ['stay reachable', staysReachable, 250],
  ['are needed for research', research, 300],
])('blocks none of the addresses that %s', (_, addresses, atLeast) => {
  expect(new Set(addresses).size).toBeGreaterThan(atLeast);
  expect(addresses.filter((url) => !URL.canParse(url))).toEqual([]);
  expect(addresses.filter((url) => verdict(url).blocked)).toEqual([]);
  expect(addresses.filter((url) => isRedirected(rules, url) || isStopped(stop, url))).toEqual([]);
});

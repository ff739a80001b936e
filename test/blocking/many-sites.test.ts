import { expect, it } from 'vitest';
import { noChoices } from '../../src/blocking/choices';
import { rulesFor } from '../../src/blocking/rules';
import { categories } from '../../src/blocking/site';
import { waitsFor } from '../../src/blocking/waits';
import { everySite } from './every-site';

/** Beyond these, Chromium and Firefox refuse all rules of a set. */
const limits = { expressions: 1000, rules: 5000 };

const own = Array.from({ length: 5_000 }, (_, n) => `forms.example.com/report/${String(n)}`);
const except = own.slice(0, 200).map((pattern) => `${pattern}/help`);
const waits = [...everySite, ...waitsFor(categories, [], { ...noChoices, own })];

it('are never more than the browser takes, which would take none then', () => {
  const rules = rulesFor(waits, except, 'chrome-extension://abc/blocked.html');
  expect(rules.length).toBeLessThanOrEqual(limits.rules);
  expect(
    rules.filter(({ condition }) => condition.regexFilter !== undefined).length,
  ).toBeLessThanOrEqual(limits.expressions);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  // What stays reachable comes first: a redirect without its exception leads in a circle.
  expect(rules.filter(({ action }) => action.type === 'allow').length).toBeGreaterThanOrEqual(200);
  // And the catalogue is there wholly.
  const ofCatalogue = rulesFor(everySite, [], 'chrome-extension://abc/blocked.html');
  const redirects = ofCatalogue.filter(({ action }) => action.type === 'redirect');
  expect(rules).toEqual(expect.arrayContaining(redirects));
});

import { expect, it } from 'vitest';
import { catalogue } from '../../src/blocking/catalogue';
import { compile } from '../../src/blocking/matcher';
import { categories } from '../../src/blocking/site';
import { waitsFor } from '../../src/blocking/waits';
import { staysReachable } from '../fixtures/stays-reachable';

it('blocks none of the addresses that stay reachable', () => {
  const verdict = compile(waitsFor(categories, catalogue), []);
  expect(staysReachable.length).toBeGreaterThan(250);
  expect(staysReachable.filter((url) => verdict(url).blocked)).toEqual([]);
});

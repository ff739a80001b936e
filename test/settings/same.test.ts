import { expect, it } from 'vitest';
import { same } from '../../src/settings/same';

it.each<[boolean, unknown, unknown]>([
  [true, { a: 1, b: { c: [1], d: null } }, { b: { d: null, c: [1] }, a: 1 }],
  [true, { a: 1, b: undefined }, { a: 1 }],
  [false, { a: [1, 2] }, { a: [2, 1] }],
  [false, { a: 1 }, { a: '1' }],
  [false, { a: { b: 1 } }, { a: { b: 2 } }],
  [false, null, {}],
])('is %s of %j and %j', (wanted, a, b) => {
  expect(same(a, b)).toBe(wanted);
});

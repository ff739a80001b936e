import { expect, it } from 'vitest';
import { likelyCustomer } from '../../src/chooser/likely-customer';

const known = [
  { id: '1', name: 'Lindqvist', sites: [] },
  { id: '2', name: 'Harrow', sites: ['harrow.test'] },
];
const at = (url: string) => ({ url, title: '' });

it.each([
  ['https://harrow.test/news', '1', 'Harrow'],
  ['https://shop.harrow.test/', undefined, 'Harrow'],
  ['https://notharrow.test/', '1', 'Lindqvist'],
  ['https://elsewhere.test/', undefined, ''],
])('offers for words at %s, after %s was heard: %s', (url, last, name) => {
  expect(likelyCustomer(known, at(url), last)).toBe(name);
});

it('offers the one who was heard last for words from nowhere', () => {
  expect(likelyCustomer(known, undefined, '2')).toBe('Harrow');
});

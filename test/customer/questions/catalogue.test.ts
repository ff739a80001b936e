import { expect, it } from 'vitest';
import { anyLanguage } from '../../../src/customer/questions/any-language';
import { catalogue } from '../../../src/customer/questions/catalogue';
import { english } from '../../../src/customer/questions/english';
import { lenses } from '../../../src/customer/questions/lens';

const said = new Set<string>([...anyLanguage, ...english].map(({ kind }) => kind));
const asked = new Set(catalogue.flatMap(({ on = {} }) => Object.keys(on)));

it('names each question once', () => {
  expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
});

it('asks only about what can be heard', () => {
  const waitedFor = catalogue.flatMap(({ on = {}, also = {}, needs = [], unless = [] }) => [
    ...Object.keys({ ...on, ...also }),
    ...needs,
    ...unless,
  ]);
  expect(waitedFor.filter((kind) => !said.has(kind))).toEqual([]);
});

it('has questions about all that is heard but what only tells others apart', () => {
  expect([...said].filter((kind) => !asked.has(kind))).toEqual([]);
});

it('has questions of each lens for a statement that says nothing', () => {
  const general = catalogue.filter(({ base }) => base !== undefined);
  for (const lens of lenses) {
    expect(general.filter((each) => each.lens === lens).length, lens).toBeGreaterThan(1);
  }
});

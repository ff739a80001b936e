import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/blocking/catalogue';
import { compile } from '../../src/blocking/matcher';
import { parsePattern } from '../../src/blocking/pattern';
import type { Category, Site } from '../../src/blocking/site';
import { isTooBroad } from '../../src/blocking/too-broad';
import { waitsFor } from '../../src/blocking/waits';
import { everySite } from './every-site';

const folder = new URL('../../src/blocking/catalogue/', import.meta.url);
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.ts') && !path.endsWith('index.ts'),
);

const isSites = (value: unknown): value is readonly Site[] =>
  Array.isArray(value) && value.some((each: unknown) => typeof each === 'object');

const lists = await Promise.all(
  paths.map(async (path) => {
    const module = (await import(new URL(path, folder).href)) as Record<string, unknown>;
    return Object.values(module)
      .filter(isSites)
      .map((sites) => [path, sites] as const);
  }),
).then((each) => each.flat());

const twice = (values: readonly string[]): string[] =>
  values.filter((value, n) => values.indexOf(value) !== n);

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

it.each(lists)('%s has its sites in the order of their ids, all of one category', (_, sites) => {
  const ids = sites.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted(byText));
  expect(new Set(sites.map(({ category }) => category)).size).toBe(1);
});

it('has the sites of every file, each once', () => {
  const written = lists.flatMap(([, sites]) => sites.map(({ id }) => id));
  expect(catalogue.map(({ id }) => id).toSorted(byText)).toEqual(written.toSorted(byText));
  expect(twice(written)).toEqual([]);
  expect(twice(catalogue.map(({ category, name }) => `${category} ${name}`))).toEqual([]);
});

it('gives a pattern to one site alone', () => {
  expect(twice(catalogue.flatMap(({ patterns }) => patterns))).toEqual([]);
});

describe.each(catalogue.map((site) => [site.id, site] as const))('%s', (id, site) => {
  const { patterns, except = [], examples, instead } = site;

  it('has patterns that can be read, none of them over the hosts of everybody', () => {
    expect(patterns).not.toEqual([]);
    for (const text of [...patterns, ...except]) {
      const { host } = parsePattern(text);
      expect([text, isTooBroad(host)]).toEqual([text, false]);
    }
  });

  it('has an example that waits and one that does not, as itself and among all', () => {
    expect(examples.blocked).not.toEqual([]);
    expect(examples.allowed).not.toEqual([]);
    const alone = compile(
      everySite.filter((each) => each.id === id),
      [],
    );
    const all = compile(everySite, []);
    for (const matcher of [alone, all])
      for (const url of examples.blocked)
        expect([url, matcher(url)]).toMatchObject([url, { blocked: true, site: id }]);
    for (const url of examples.allowed) expect([url, all(url)]).toEqual([url, { blocked: false }]);
  });

  it('leads back to an address that does not wait', () => {
    if (instead === undefined) return;
    const all = compile(everySite, []);
    for (const url of examples.blocked)
      expect(all(new URL(instead, url))).toEqual({ blocked: false });
  });
});

it.each([
  ['email', 150],
  ['expense', 75],
] satisfies [Category, number][])('has %s sites enough that wait by default: %i', (category, n) => {
  expect(waitsFor([category], catalogue).length).toBeGreaterThanOrEqual(n);
});

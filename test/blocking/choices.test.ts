import { describe, expect, it } from 'vitest';
import { applyChanges, noChoices, undoOf, type Change } from '../../src/blocking/choices';
import type { Site } from '../../src/blocking/site';
import { sparedFor, waitsFor } from '../../src/blocking/waits';

const own = (pattern: string, present = true): Change => ({ kind: 'own', pattern, present });

describe('changes', () => {
  it('add, take away and switch, and are taken back by their undo', () => {
    const before = applyChanges(noChoices, [own('a.test'), { kind: 'site', id: 'x', on: false }]);
    const changes: Change[] = [
      own('b.test'),
      own('a.test', false),
      { kind: 'except', pattern: 'c.test/x', present: true },
      { kind: 'site', id: 'x', on: true },
      { kind: 'site', id: 'y', on: false },
    ];
    const after = applyChanges(before, changes);
    expect(after).toEqual({
      own: ['b.test'],
      except: ['c.test/x'],
      switched: { x: true, y: false },
    });
    expect(applyChanges(after, undoOf(before, changes))).toEqual(before);
  });

  it('made twice are made once', () => {
    expect(applyChanges(noChoices, [own('a.test'), own('a.test')]).own).toEqual(['a.test']);
  });

  it('undone, leave what was there before', () => {
    const before = applyChanges(noChoices, [own('a.test')]);
    const again = [own('a.test')];
    expect(applyChanges(applyChanges(before, again), undoOf(before, again))).toEqual(before);
  });
});

const site = (id: string, rest: Partial<Site> = {}): Site => ({
  id,
  name: id,
  category: 'email',
  patterns: [`${id}.test`],
  examples: { blocked: [], allowed: [] },
  ...rest,
});
const ids = (...asked: Parameters<typeof waitsFor>): string[] =>
  waitsFor(...asked).map(({ id }) => id);

describe('what waits', () => {
  const catalogue = [
    site('mail'),
    site('groups', { optional: true }),
    site('spend', { category: 'expense' }),
  ];

  it('is what the catalogue says, but for what was switched', () => {
    expect(ids(['email', 'expense'], catalogue)).toEqual(['mail', 'spend']);
    const choices = { ...noChoices, switched: { mail: false, groups: true } };
    expect(ids(['email', 'expense'], catalogue, choices)).toEqual(['groups', 'spend']);
  });

  it('is the user’s own and the company’s, once each, while "My sites" is chosen', () => {
    const choices = { ...noChoices, own: ['a.test', 'b.test/x'] };
    const company = { extra: ['c.test', 'a.test'], never: [] };
    expect(ids(['own'], catalogue, choices, company)).toEqual([
      'own:a.test',
      'own:b.test/x',
      'company:c.test',
    ]);
    expect(ids(['email'], catalogue, choices, company)).toEqual(['mail']);
  });
});

it('spares the customer’s hosts and what user and company leave reachable', () => {
  const choices = { ...noChoices, except: ['a.test/x', 'cust.test'] };
  expect(sparedFor(['cust.test'], choices, { extra: [], never: ['b.test'] })).toEqual([
    'cust.test',
    'a.test/x',
    'b.test',
  ]);
});

import { describe, expect, it } from 'vitest';
import { aboutSubject } from '../../../src/customer/about';
import { grouped, type Grouping } from '../../../src/customer/heard/groups';
import type { Statement } from '../../../src/customer/rows';

const said = (text: string, more: Partial<Statement> = {}): Statement => ({
  id: text,
  createdAt: 1,
  updatedAt: 1,
  customerId: 'harrow',
  text,
  precision: 'unknown',
  channel: 'other',
  ...more,
});

const inGroups = (statements: readonly Statement[], by: Grouping) =>
  grouped(statements, by, 'en').map(({ key, statements: those }) => [
    key,
    ...those.map(({ text }) => text),
  ]);

const at = (year: number, month: number, day = 1) => ({
  heardAt: new Date(year, month - 1, day).getTime(),
});

describe('what was heard is shown', () => {
  it('as it comes when there are no groups', () => {
    expect(inGroups([said('b'), said('a')], 'newest')).toEqual([['newest', 'b', 'a']]);
    expect(inGroups([], 'newest')).toEqual([]);
  });

  it('by person, by name, however the name is written', () => {
    const statements = [
      said('1', { saidBy: 'Tom' }),
      said('2'),
      said('3', { saidBy: 'Özlem' }),
      said('4', { saidBy: 'tom ' }),
      said('5', { saidBy: 'Priya' }),
    ];
    expect(inGroups(statements, 'person')).toEqual([
      ['ozlem', '3'],
      ['priya', '5'],
      ['tom', '1', '4'],
      ['', '2'],
    ]);
  });

  it('by when, the newest month first and what is not known last', () => {
    const statements = [
      said('1', { ...at(2024, 5, 12), precision: 'day' }),
      said('2', { ...at(2024, 5), precision: 'month' }),
      said('3', { ...at(2024, 1), precision: 'year' }),
      said('4', { ...at(2025, 2, 3), precision: 'day' }),
      said('5', { ...at(2026, 1), precision: 'unknown' }),
      said('6', { ...at(2024, 11), precision: 'month' }),
    ];
    expect(inGroups(statements, 'when')).toEqual([
      ['2025-02', '4'],
      ['2024-11', '6'],
      ['2024-05', '1', '2'],
      ['2024', '3'],
      ['', '5'],
    ]);
  });

  it('by channel, in an order of its own', () => {
    const statements = [said('1'), said('2', { channel: 'web' }), said('3', { channel: 'call' })];
    expect(inGroups(statements, 'channel')).toEqual([
      ['call', '3'],
      ['web', '2'],
      ['other', '1'],
    ]);
  });

  it('by page, wherever on it the words stand', () => {
    const on = (url: string) => ({ source: { url, title: 'x' } });
    const statements = [
      said('1'),
      said('2', on('https://b.example/#top')),
      said('3', on('https://a.example/')),
      said('4', on('https://b.example/')),
    ];
    expect(inGroups(statements, 'page')).toEqual([
      ['https://b.example/', '2', '4'],
      ['https://a.example/', '3'],
      ['', '1'],
    ]);
  });
});

describe('a subject', () => {
  const isAbout = aboutSubject(' Séal  Line ');
  it.each<[boolean, string, Partial<Statement>]>([
    [true, 'The seals on line 3', {}],
    [true, 'LINE 3: no seal', {}],
    [false, 'The seals tear', {}],
    [true, 'Ten days', { about: 'seal line' }],
    [false, 'Ten days', { about: 'seal' }],
  ])('%j has a part in it: %j', (is, text, more) => {
    expect(isAbout(said(text, more))).toBe(is);
  });
});

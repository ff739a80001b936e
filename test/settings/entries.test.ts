import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noChoices } from '../../src/blocking/choices';
import { firstSettings } from '../../src/session/session';
import {
  decidedBy,
  merge,
  readEntries,
  restamp,
  type Decided,
  type Entries,
} from '../../src/settings/entries';

const first: Decided = { settings: firstSettings, choices: noChoices };
const day = 24 * 60 * 60_000;

/** A machine that meets the account now and then. */
const machine = (start: Decided = first) => {
  let decided = start;
  let entries: Entries = {};
  return {
    decide: (change: (before: Decided) => Decided): void => {
      decided = change(decided);
    },
    meet: (account: { entries: Entries }, now: number): void => {
      entries = merge(restamp(entries, decided, now), account.entries, now);
      decided = decidedBy(entries, decided);
      account.entries = entries;
    },
    now: (): Decided => decided,
  };
};

const withOwn =
  (...patterns: string[]) =>
  ({ settings, choices }: Decided): Decided => ({
    settings,
    choices: { ...choices, own: [...choices.own, ...patterns] },
  });
const without =
  (pattern: string) =>
  ({ settings, choices }: Decided): Decided => ({
    settings,
    choices: { ...choices, own: choices.own.filter((other) => other !== pattern) },
  });
const withMinutes =
  (minutes: number) =>
  ({ settings, choices }: Decided): Decided => ({ settings: { ...settings, minutes }, choices });

describe('two machines', () => {
  it('that changed different things lose nothing', () => {
    const account = { entries: {} };
    const [office, home] = [machine(), machine()];
    office.meet(account, 10);
    home.meet(account, 20);
    office.decide(withOwn('a.test'));
    office.decide(withMinutes(45));
    home.decide(withOwn('b.test', 'c.test/x'));
    home.decide(({ settings, choices }) => ({
      settings: { ...settings, strictness: 'locked' },
      choices: { ...choices, switched: { gmail: false } },
    }));
    office.meet(account, 30);
    home.meet(account, 40);
    office.meet(account, 50);
    expect(office.now().settings).toEqual({ ...firstSettings, minutes: 45, strictness: 'locked' });
    expect(new Set(office.now().choices.own)).toEqual(new Set(['a.test', 'b.test', 'c.test/x']));
    expect(office.now().choices.switched).toEqual({ gmail: false });
    expect(home.now().settings).toEqual(office.now().settings);
  });

  it('that changed the same thing keep what was decided later', () => {
    const account = { entries: {} };
    const [office, home] = [machine(), machine()];
    office.meet(account, 10);
    home.meet(account, 20);
    office.decide(withMinutes(45));
    office.meet(account, 30);
    home.decide(withMinutes(60));
    home.meet(account, 40);
    office.meet(account, 50);
    expect(office.now().settings.minutes).toBe(60);
  });

  it('can change what one stamped whose clock goes years ahead', () => {
    const account = { entries: {} };
    const [office, home] = [machine(), machine()];
    office.decide(withMinutes(45));
    office.meet(account, 10_000 * day);
    office.decide(withMinutes(50));
    office.meet(account, 10_001 * day);
    home.meet(account, 20);
    expect(home.now().settings.minutes).toBe(50);
    home.decide(withMinutes(60));
    home.meet(account, 30);
    expect(home.now().settings.minutes).toBe(60);
    office.meet(account, 40);
    expect(office.now().settings.minutes).toBe(60);
  });

  it('take over what was taken away, and what came back', () => {
    const account = { entries: {} };
    const [office, home] = [machine(), machine()];
    office.decide(withOwn('a.test'));
    office.meet(account, 10);
    home.meet(account, 20);
    expect(home.now().choices.own).toEqual(['a.test']);
    home.decide(without('a.test'));
    home.meet(account, 30);
    office.meet(account, 40);
    expect(office.now().choices.own).toEqual([]);
    office.decide(withOwn('a.test'));
    office.meet(account, 50);
    home.meet(account, 60);
    expect(home.now().choices.own).toEqual(['a.test']);
  });

  it('that join bring their own sites, and take over the settings that are there', () => {
    const account = { entries: {} };
    const office = machine();
    office.meet(account, 10);
    office.decide(withMinutes(90));
    office.meet(account, 20);
    const home = machine(withMinutes(15)(withOwn('b.test')(first)));
    home.meet(account, 30);
    expect(home.now().settings.minutes).toBe(90);
    office.meet(account, 40);
    expect(office.now().choices.own).toEqual(['b.test']);
  });

  it('forget after half a year what was taken away', () => {
    const account: { entries: Entries } = { entries: {} };
    const office = machine(withOwn('a.test')(first));
    office.meet(account, 10);
    office.decide(without('a.test'));
    office.meet(account, 20);
    expect(account.entries).toHaveProperty(['own a.test']);
    office.meet(account, 200 * day);
    expect(account.entries).not.toHaveProperty(['own a.test']);
  });
});

const entries = fc.dictionary(
  fc.constantFrom('own a.test', 'own b.test', 'minutes', 'site gmail'),
  fc.record({ value: fc.constantFrom(true, null, 25, 45), at: fc.integer({ min: 1, max: 3 }) }),
);

it('comes to the same in whatever order and however often it is merged', () => {
  fc.assert(
    fc.property(entries, entries, entries, (a, b, c) => {
      expect(merge(a, b, 9)).toEqual(merge(b, a, 9));
      expect(merge(merge(a, b, 9), c, 9)).toEqual(merge(a, merge(b, c, 9), 9));
      expect(merge(merge(a, b, 9), b, 9)).toEqual(merge(a, b, 9));
    }),
  );
});

it('takes nothing from the account that it can’t have put there', () => {
  const good = { 'own a.test': { value: true, at: 5 }, minutes: { value: 45, at: 5 } };
  expect(
    readEntries({
      ...good,
      'own com': { value: true, at: 5 },
      'own A.test': { value: true, at: 5 },
      strictness: { value: 'cruel', at: 5 },
      collectMinutes: { value: -1, at: 5 },
      'site x': { value: 'yes', at: 5 },
      minutes2: { value: 5, at: 5 },
      notes: 'words',
      own: null,
      'except b.test': { value: true, at: 'now' },
      'except c.test': { value: true, at: Number.MAX_VALUE },
    }),
  ).toEqual(good);
});

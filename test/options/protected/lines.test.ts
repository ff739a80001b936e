import { describe, expect, it } from 'vitest';
import type { Inspection } from '../../../src/browser/commands';
import { asText } from '../../../src/options/protected/as-text';
import type { Facts } from '../../../src/options/protected/facts';
import { linesOf, type Line } from '../../../src/options/protected/lines';
import { after, minutes, nine, running, startEvent } from '../../session/state';
import { allRight, inOrder } from './facts';

const session = running(after([nine, startEvent({ minutes: 45 })]));

const line = (id: string, change: Partial<Facts> = {}): Line | undefined =>
  linesOf({ ...allRight, ...change }).find((each) => each.id === id);

const inspected = (change: Partial<Inspection>): Partial<Facts> => ({
  background: { inspection: { ...inOrder, ...change }, ms: 12 },
});

describe('the lines', () => {
  it('are right or only told, without a button, when nothing is wrong', () => {
    const lines = linesOf(allRight);
    expect(lines.filter(({ state }) => state === 'wrong')).toEqual([]);
    expect(lines.filter(({ mend }) => mend)).toEqual([]);
    expect(lines.map(({ words }) => words)).toEqual([
      'The browser gives leave for every site that should wait.',
      'Sites wait in private windows, too.',
      'No session runs, so there are no rules.',
      'No session runs, so no page is stopped.',
      'The script that covers open pages is registered.',
      'The background answered after 12 ms.',
      'The browser keeps what is stored here for good: 1.2 MB.',
      'The last backup was on November 20.',
      'Undivided 0.1.0, in Chromium 156; notes of version 2.',
    ]);
  });

  it('name the sites that the browser withholds, and ask for them', () => {
    const sites = [{ name: 'Gmail', own: false }];
    expect(line('hosts', { missing: ['*://*.mail.google.com/*'], missingSites: sites })).toEqual({
      id: 'hosts',
      state: 'wrong',
      words: 'The browser keeps Undivided from 1 site that should wait.',
      sites,
      mend: 'allow',
    });
  });

  it.each([
    ['Chromium', { settingsReachable: true }, null, 'openSettings', 'nothing waits yet.'],
    ['Firefox', { settingsReachable: false }, null, undefined, 'Run in Private Windows.'],
    ['a session', { settingsReachable: true }, session, undefined, 'after this session'],
  ] as const)('offer private windows as can be in %s', (_, reach, runs, mend, words) => {
    const found = line('private', {
      windows: { privateAllowed: false, ...reach },
      session: runs,
    });
    expect(found).toMatchObject({
      state: 'wrong',
      words: expect.stringContaining(words) as string,
    });
    expect(found?.mend).toBe(mend);
  });

  it('count the rules of a session', () => {
    expect(
      line('rules', { session, ...inspected({ rulesWanted: 57, rulesInstalled: 57 }) }),
    ).toMatchObject({ state: 'right', words: 'All 57 rules of this session are in place.' });
    expect(
      line('rules', {
        session,
        ...inspected({ rulesWanted: 57, rulesInstalled: 57, rulesDiffer: true }),
      }),
    ).toMatchObject({
      state: 'wrong',
      words: 'The rules are not as they should be: 57 in place, 57 wanted.',
      mend: 'putRight',
    });
  });

  it('say it when rules outlive their session', () => {
    expect(line('rules', inspected({ rulesInstalled: 3, rulesDiffer: true }))).toMatchObject({
      state: 'wrong',
      mend: 'putRight',
    });
  });

  it.each([
    ['stop', { stopWanted: true, stopInPlace: false }],
    ['watch', { watchWanted: true, watchInPlace: false }],
    ['alarms', { alarmsInPlace: false }],
  ])('say it of the %s', (id, change) => {
    expect(line(id, { session, ...inspected(change) })).toMatchObject({
      state: 'wrong',
      mend: 'putRight',
    });
  });

  it('say that the background is silent, and start it anew only outside a session', () => {
    expect(line('background', { background: null })).toMatchObject({
      state: 'wrong',
      mend: 'startAnew',
    });
    expect(line('background', { background: null, session })).not.toHaveProperty('mend');
    expect(line('rules', { background: null })).toMatchObject({ state: 'told' });
  });

  it('tell what protects the notes', () => {
    const storage = { persisted: false, unlimited: true, used: 0 };
    expect(line('storage', { storage })).toMatchObject({
      state: 'right',
      words: expect.stringContaining('“unlimitedStorage”') as string,
    });
    expect(line('storage', { storage: { ...storage, unlimited: false } })).toMatchObject({
      state: 'wrong',
      mend: 'persist',
    });
  });

  it('ask for a backup when there is none, or an old one', () => {
    expect(line('backup', { backedUpAt: 0 })).toMatchObject({ state: 'wrong', mend: 'export' });
    expect(line('backup', { backedUpAt: 0, notesKept: false })).toMatchObject({ state: 'right' });
    expect(line('backup', { backedUpAt: allRight.at - minutes(31 * 24 * 60) })).toMatchObject({
      state: 'wrong',
      mend: 'export',
    });
  });
});

describe('the text for a bug report', () => {
  it('has every line, and of added sites only how many', () => {
    const missingSites = [
      { name: 'Gmail', own: false },
      { name: 'crm.harrow.example/reports', own: true },
      { name: 'intranet.example', own: true },
    ];
    const lines = linesOf({ ...allRight, missing: ['*://*.x.example/*'], missingSites });
    const text = asText(lines, allRight.at, 'Refused.');
    for (const { words } of lines) expect(text).toContain(words);
    expect(text).toContain('! The browser keeps Undivided from 3 sites');
    expect(text).toContain('Gmail, 2 added sites');
    expect(text).toContain('Try it now: Refused.');
    expect(text).not.toMatch(/harrow|intranet/);
  });
});

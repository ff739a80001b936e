import { beforeEach, describe, expect, it } from 'vitest';
import { followCover } from '../../src/browser/covered-tabs';
import { tabChanges } from '../fakes/browser';

const tab = (mutedInfo: chrome.tabs.MutedInfo): chrome.tabs.Tab =>
  ({ id: 7, mutedInfo }) as chrome.tabs.Tab;
const byUser = { muted: true, reason: 'user' } as const;
const byUs = { muted: true, reason: 'extension', extensionId: 'undivided' } as const;

beforeEach(() => {
  tabChanges.length = 0;
});

describe('a tab under a cover', () => {
  it.each([
    ['is silenced', { muted: false }, { muted: true }],
    ['that the user silenced is left as it is', byUser, {}],
  ])('%s, and is not discarded', async (_, before, muted) => {
    await followCover(tab(before), { signal: 'covered', element: 'x-cover' });
    expect(tabChanges).toEqual([{ id: 7, ...muted, autoDiscardable: false }]);
  });

  it.each([
    ['has its sound again', byUs, { muted: false }],
    ['that the user silenced stays silent', byUser, {}],
    ['that another extension silenced stays silent', { ...byUs, extensionId: 'another' }, {}],
  ])('%s afterwards', async (_, before, muted) => {
    await followCover(tab(before), { signal: 'uncovered', element: 'x-cover' });
    expect(tabChanges).toEqual([{ id: 7, ...muted, autoDiscardable: true }]);
  });
});

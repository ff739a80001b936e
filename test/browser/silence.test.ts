import { afterEach, expect, it } from 'vitest';
import { sessionStored } from '../fakes/browser';
import { reconcileSilence } from '../../src/browser/silence';

const world = globalThis as unknown as { browser: { contentSettings?: unknown } };

afterEach(() => {
  delete world.browser.contentSettings;
});

it('silences all others where the browser can’t take one host', async () => {
  const set: string[] = [];
  world.browser.contentSettings = {
    notifications: {
      clear: () => Promise.resolve(),
      set: ({ primaryPattern }: { primaryPattern: string }) => {
        if (primaryPattern.includes('10.0.0.5')) return Promise.reject(new Error('invalid'));
        set.push(primaryPattern);
        return Promise.resolve();
      },
    },
  };
  await reconcileSilence(['10.0.0.5', 'mail.google.com']);
  expect(set).toEqual(['*://*.mail.google.com/*']);
  expect(sessionStored['silenced']).toBe('10.0.0.5 mail.google.com');
});

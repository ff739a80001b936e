import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/blocking/catalogue';
import { compile } from '../../../src/blocking/matcher';
import { waitsFor } from '../../../src/blocking/waits';
import { isOurTry } from '../../../src/browser/block-page';
import { addressToTry } from '../../../src/options/protected/address-to-try';
import { answerWithin } from '../../../src/options/protected/answer-within';
import { browserName } from '../../../src/options/protected/browser-name';
import { missingSites } from '../../../src/options/protected/missing-sites';
import type { Session } from '../../../src/session/session';
import { after, concur, gmail, nine, running, startEvent } from '../../session/state';

const session = (change: Partial<Session> = {}): Session => ({
  ...running(after([nine, startEvent()])),
  ...change,
});

describe('the address to try', () => {
  it('is of the first email site that waits, and known as a try of ours', () => {
    const found = addressToTry(session({ waits: [concur, gmail] }), nine);
    expect(found?.site).toBe(gmail);
    expect(compile([gmail], [])(found?.address ?? '').blocked).toBe(true);
    expect(isOurTry(found?.address ?? '')).toBe(true);
  });

  it('is of another site when email is open', () => {
    const passes = [
      { kind: 'pass' as const, sites: ['gmail'], from: nine, until: nine + 60_000, reason: '' },
    ];
    expect(addressToTry(session({ passes }), nine)?.site).toBe(concur);
  });

  it('can be one of an added site', () => {
    const own = { ...concur, id: 'own:x', category: 'own' as const, patterns: ['x.example/a/b'] };
    expect(addressToTry(session({ waits: [own] }), nine)?.address).toMatch(
      /^https:\/\/x\.example\/a\/b#/,
    );
  });

  it('is none that is spared, and none that only the cover can see', () => {
    expect(addressToTry(session({ waits: [gmail], spared: ['google.com'] }), nine)).toBeNull();
    const hash = { ...concur, id: 'own:x', category: 'own' as const, patterns: ['x.example#in'] };
    expect(addressToTry(session({ waits: [hash] }), nine)).toBeNull();
  });

  it('is there for every email site of the catalogue alone', () => {
    // A part of a page that is known by its fragment is no address of its own.
    const sites = waitsFor(['email'], catalogue).filter(({ patterns }) =>
      patterns.some((pattern) => !pattern.includes('#')),
    );
    expect(sites.length).toBeGreaterThan(150);
    for (const site of sites)
      expect([site.id, addressToTry(session({ waits: [site] }), nine)?.site.id]).toEqual([
        site.id,
        site.id,
      ]);
  });
});

describe('the sites that leave is missing for', () => {
  const own = { ...concur, id: 'own:a', name: 'a.x.example/r', category: 'own' as const };
  it('are those on a missing host or below one', () => {
    const sites = [gmail, concur, { ...own, patterns: ['a.x.example/r'] }];
    expect(missingSites(sites, ['*://*.mail.google.com/*', '*://*.x.example/*'])).toEqual([
      { name: 'Gmail', own: false },
      { name: 'a.x.example/r', own: true },
    ]);
    expect(missingSites([gmail], ['*://*.le.com/*'])).toEqual([]);
  });
});

describe('the browser', () => {
  it('is named by its brands, else by what it says of itself', () => {
    const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
    expect(browserName({ userAgent })).toBe(userAgent);
    const brands = [
      { brand: 'Not;A=Brand', version: '8' },
      { brand: 'Chromium', version: '156' },
    ];
    expect(browserName({ userAgent, userAgentData: { brands, platform: 'Linux' } })).toBe(
      'Chromium 156, Linux',
    );
  });
});

describe('an answer', () => {
  it('counts only in time', async () => {
    expect(await answerWithin(Promise.resolve('here'), 1_000)).toBe('here');
    expect(await answerWithin(new Promise(() => undefined), 1)).toBeNull();
  });
});

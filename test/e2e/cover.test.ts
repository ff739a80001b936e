import { expect, it } from 'vitest';
import type { Tab } from './browser';
import {
  expectNothingSeen,
  expectSeen,
  mail,
  page,
  shows,
  visit,
  waitForBlockPage,
  waitForCover,
  waitForNoCover,
} from './checks';
import { endSession, startSession } from './commands';
import type { Trick } from './hostile';
import { inEachBrowser, type Place } from './place';
import { pagePixels } from './picture';
import { until, untilIs } from './until';

const hostile = (...tricks: Trick[]): string => page(mail, { as: 'hostile', how: tricks.join() });

const keysOf = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => (window as unknown as { keys: string[] }).keys);

const triesOf = (tab: Tab): Promise<number> =>
  tab.evaluate(() => (window as unknown as { tries: number }).tries);

/** Waits until a page that tries things again and again has tried some more of them. */
const afterTries = async (tab: Tab): Promise<void> => {
  const before = await triesOf(tab);
  await until('its tries', async () => (await triesOf(tab)) >= before + 12);
};

const muted = (place: Place): Promise<boolean> =>
  place.browser.own().then((own) =>
    own.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: '*://mail.google.com/*' });
      return tab?.mutedInfo?.muted ?? false;
    }),
  );

inEachBrowser('the cover', (place) => {
  it('keeps what was half typed, the title and the state, and mutes the tab', async () => {
    const tab = await visit(place, mail);
    await tab.clickOn('#reply');
    await tab.press('Dear Tom, ');
    const before = await tab.evaluate(() => ({
      title: document.title,
      startedAt: performance.timeOrigin,
    }));

    await startSession(place.browser);
    await waitForCover(tab);
    expect(await tab.evaluate(() => document.title)).not.toContain('(3)');
    await untilIs(
      'silence',
      () => muted(place),
      (is) => is,
    );

    await endSession(place.browser);
    await waitForNoCover(tab);
    await expectSeen(tab);
    await untilIs(
      'sound',
      () => muted(place),
      (is) => !is,
    );
    expect(
      await tab.evaluate(() => ({
        title: document.title,
        startedAt: performance.timeOrigin,
        reply: (document.getElementById('reply') as HTMLTextAreaElement).value,
      })),
    ).toEqual({ ...before, reply: 'Dear Tom, ' });
  });

  it('takes keys and clicks away from the page', async () => {
    const tab = await visit(place, mail);
    await tab.clickOn('#reply');
    await tab.press('before');
    await startSession(place.browser);
    await waitForCover(tab);
    const before = (await keysOf(tab)).length;
    await tab.press('secret', 'Tab', 'Tab', 'Enter', 'after');
    expect(await keysOf(tab)).toHaveLength(before);
    expect(
      await tab.evaluate(() => (document.getElementById('reply') as HTMLTextAreaElement).value),
    ).toBe('before');
    await expectNothingSeen(tab);
  });

  it('stays when Escape is pressed', async () => {
    const tab = await visit(place, mail);
    await startSession(place.browser);
    await waitForCover(tab);
    for (let times = 0; times < 4; times++) await tab.press('Escape');
    await waitForCover(tab);
    await expectNothingSeen(tab);
  });

  it.each<Trick[]>([
    ['style'],
    ['dialog'],
    ['rootDialog'],
    ['popover'],
    ['focus'],
    ['title'],
    ['style', 'focus', 'title'],
    ['dialog', 'popover', 'focus'],
  ])('holds against a page that tries: %s %s %s %s', async (...tricks) => {
    const tab = await visit(place, hostile(...tricks.filter(Boolean)));
    await startSession(place.browser);
    await waitForCover(tab);
    if (tricks.some((trick) => trick && trick !== 'style')) await afterTries(tab);
    await expectNothingSeen(tab);
    const before = (await keysOf(tab)).length;
    await tab.press('secret');
    expect(await keysOf(tab)).toHaveLength(before);
    expect(await tab.evaluate(() => document.title)).not.toContain('Inbox');
    await expectNothingSeen(tab);

    await endSession(place.browser);
    await waitForNoCover(tab);
    await expectSeen(tab);
  });

  it('comes over a page in full screen', async () => {
    const tab = await visit(place, hostile('fullscreen'));
    await tab.clickOn('#full');
    await untilIs(
      'full screen',
      () => tab.evaluate(() => document.fullscreenElement !== null),
      Boolean,
    );
    await startSession(place.browser);
    await waitForCover(tab);
    await untilIs(
      'the window',
      () => tab.evaluate(() => document.fullscreenElement === null),
      Boolean,
    );
    await expectNothingSeen(tab);
  });

  it.each(['replaceRoot', 'rewrite'])('comes back when the page calls %s', async (call) => {
    const tab = await visit(place, hostile('root', 'write'));
    await startSession(place.browser);
    await waitForCover(tab);
    await tab.evaluate((name) => {
      (window as unknown as Record<string, () => void>)[name]?.();
    }, call);
    await untilIs(
      'the cover to hide all of it again',
      async () => (await waitForCover(tab)) && pagePixels(await tab.screenshot()),
      (seen) => seen === 0,
    );
  });

  it('stands over a page that holds its title, too', async () => {
    const tab = await visit(place, hostile('keepTitle'));
    const title = await tab.evaluate(() => document.title);
    await startSession(place.browser);
    await waitForCover(tab);
    await expectNothingSeen(tab);
    await endSession(place.browser);
    await waitForNoCover(tab);
    await expectSeen(tab);
    expect(await tab.evaluate(() => document.title)).toBe(title);
  });

  it.each<[string, string]>([
    ['that takes it away at once, each time', hostile('remove', 'style', 'title')],
    ['that hides it at once, each time', hostile('hide')],
    ['that is sandboxed', page(mail, { policy: 'sandbox' })],
  ])('gives way to the block page on a page %s', async (_, url) => {
    const tab = await visit(place, url);
    await startSession(place.browser);
    await waitForBlockPage(tab, url);
    await expectNothingSeen(tab);
    await endSession(place.browser);
    await shows(tab, url);
  });

  it.each(['none', 'types', 'isolated'])('stands under the policy %s', async (policy) => {
    const tab = await place.browser.openTab(page(mail, { policy }));
    await untilIs(
      'the page',
      () => tab.text(),
      (text) => text.includes('REAL PAGE'),
    );
    await startSession(place.browser);
    await waitForCover(tab);
    await expectNothingSeen(tab);
    await endSession(place.browser);
    await waitForNoCover(tab);
    await expectSeen(tab);
  });
});

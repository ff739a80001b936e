import { expect, it } from 'vitest';
import {
  expectNothingReached,
  expectNothingSeen,
  expectRefused,
  mail,
  neutral,
  page,
  settle,
  visit,
} from './checks';
import { startSession } from './commands';
import { inEachBrowser } from './place';
import { until } from './until';

/** A neighbour on the same site, from which a browser will prerender. */
const neighbour = 'https://calendar.google.com/calendar/';

inEachBrowser('a page that is fetched ahead', (place) => {
  it.each([
    ['link', neutral],
    ['prefetch', neutral],
    ['prefetch', neighbour],
    ['prerender', neighbour],
  ])('by %s from %s, is not fetched', async (how, from) => {
    await startSession(place.browser);
    const tab = await visit(place, page(from, { as: 'speculate', how, to: mail }));
    await expectNothingReached(place, 'mail.google.com');
    await tab.evaluate((to) => {
      location.href = to;
    }, mail);
    await expectRefused(place, tab, mail);
  });

  it.each([
    ['prefetch', neighbour],
    ['prerender', neighbour],
    // Puppeteer may keep a frame of the tab that the prerendered one replaced, and then sees nothing of it.
  ])('by %s before the start, is not shown', { retry: 6 }, async (how, from) => {
    const tab = await visit(place, page(from, { as: 'speculate', how, to: mail }));
    if (place.kind === 'chromium')
      await until('the fetch', () =>
        place.world.requests('mail.google.com').some(({ purpose }) => purpose !== ''),
      );
    await settle(place);
    await startSession(place.browser);
    place.world.clear();
    await tab.evaluate((to) => {
      location.href = to;
    }, mail);
    // It has been loaded already: what was prerendered is covered where it stands. To the protocol it
    // may be another tab than the one that it replaces.
    const shown = await until('the tab', async () => {
      for (const each of await place.browser.tabs())
        if ((await each.address().catch(() => '')).endsWith(mail)) return each;
      return null;
    });
    // The protocol doesn't tell of frames in a tab that was prerendered; the picture does.
    await until('the block page or the cover', () =>
      shown.evaluate(
        () =>
          location.pathname === '/blocked.html' ||
          document.documentElement.lastElementChild?.localName.startsWith('u-'),
      ),
    );
    await expectNothingReached(place, 'mail.google.com');
    await expectNothingSeen(shown);
  });

  it('by a service worker that was warmed before the start, is not shown', async () => {
    const warm = await visit(place, page(mail, { as: 'warm' }));
    await until('the worker', () => warm.evaluate(() => document.title === 'warm'));
    await warm.go(mail);
    await until('its page', async () => (await warm.address()) === mail);
    await settle(place);
    expect(place.world.documents('mail.google.com')).toHaveLength(1);
    await warm.close();
    place.world.clear();

    await startSession(place.browser);
    for (let times = 0; times < 3; times++)
      await expectRefused(place, await place.browser.openTab(mail), mail);
    await place.browser.killWorker();
    const tab = await visit(place, page(neutral, { as: 'ways', to: mail }));
    await tab.clickOn('#link');
    await expectRefused(place, tab, mail);
  });
});

import { expect, it } from 'vitest';
import {
  expectNothingReached,
  expectNothingSeen,
  mail,
  neutral,
  newTab,
  shows,
  visit,
} from './checks';
import { settle, waitForBlockPage, waitForCover, waitForNoCover } from './checks';
import { endSession, startSession } from './commands';
import type { Tab } from './browser';
import { inEachBrowser, type Place } from './place';
import { shown, until, untilIs } from './until';

const withheld = 'The browser keeps Undivided from some of the sites that should wait.';
const privateOpen = 'In private windows nothing waits yet.';

inEachBrowser('leave for the hosts', (place) => {
  it('that is withheld is noticed in the popup, and enforcement is back with it', async () => {
    await startSession(place.browser);
    await place.browser.withholdHosts();
    const tab = await visit(place, neutral);
    const popup = await place.browser.clickToolbar(tab);
    await shown(popup, withheld);
    expect(await popup.has({ role: 'button', name: 'Allow these sites' })).toBe(true);
    await place.browser.closePopup();

    await place.browser.grantHosts();
    const again = await place.browser.clickToolbar(tab);
    await shown(again, 'Add 5 minutes');
    expect(await again.text()).not.toContain(withheld);
    await place.browser.closePopup();
    place.world.clear();
    await waitForBlockPage(await place.browser.openTab(mail), mail);
    await expectNothingReached(place, 'mail.google.com');
  });
});

/** A private window with an empty tab in front. */
const openPrivate = async (place: Place): Promise<Tab> => {
  const known = await place.browser.tabs();
  await (
    await place.browser.own()
  ).evaluate(async () => {
    await chrome.windows.create({ incognito: true, url: 'about:blank' });
  });
  return newTab(place, known);
};

inEachBrowser('private windows', (place) => {
  it('that are not allowed are said to be open, and are guarded once they are', async () => {
    const tab = await visit(place, neutral);
    const popup = await place.browser.clickToolbar(tab);
    await shown(popup, privateOpen);
    await place.browser.closePopup();
    await place.browser.allowPrivate();
    const again = await place.browser.clickToolbar(tab);
    await shown(again, 'Start focus session');
    await untilIs(
      'no word of private windows',
      () => again.text(),
      (text) => !text.includes(privateOpen),
    );
    await place.browser.closePopup();

    const open = await openPrivate(place);
    await open.go(mail);
    await shows(open, mail);
    await startSession(place.browser);
    await waitForCover(open);
    await expectNothingSeen(open);

    place.world.clear();
    const fresh = await openPrivate(place);
    await fresh.go(mail);
    await until('the refusal', async () => !(await fresh.address()).startsWith('about:'));
    await expectNothingReached(place, 'mail.google.com');
    await expectNothingSeen(fresh);

    await endSession(place.browser);
    await waitForNoCover(open);
    await settle(place);
  });
});

import type { Tab } from './browser';
import { newTab } from './checks';
import type { Place } from './place';
import { shown } from './until';

/** A page of the extension's own, in a tab. */
export const openOwn = async (place: Place, page: string): Promise<Tab> => {
  const address = place.browser.ownAddress(page);
  if (place.kind === 'chromium') return place.browser.openTab(address);
  // Firefox lets only its own pages and ours go there.
  const known = await place.browser.tabs();
  await (
    await place.browser.own()
  ).evaluate(async (url) => {
    await chrome.tabs.create({ url });
  }, address);
  return newTab(place, known);
};

/** The page of settings, in a tab. */
export const openSettings = async (place: Place): Promise<Tab> => {
  const tab = await openOwn(place, 'options.html');
  // The welcome page may have come to the front: controls are never found on a page that is behind.
  await tab.front();
  await shown(tab, 'Your lists as a file');
  return tab;
};

import { expect } from 'vitest';
import type { Browser, Surface, Tab } from './browser';
import { marker } from './pages';
import { pagePixels } from './picture';
import type { Place } from './place';
import { until, untilIs } from './until';

export const mail = 'https://mail.google.com/mail/u/0/';
export const expenses = 'https://www.expensify.com/inbox';
export const crm = 'https://acme.lightning.force.com';
export const account = `${crm}/lightning/r/Account/001XXXXXXXXXXXXXXX/view`;
export const reports = `${crm}/lightning/o/Report/home`;
export const neutral = 'https://neutral.test/';

/** An address of the world with what its page should be. */
export const page = (url: string, query: Record<string, string>): string => {
  const address = new URL(url);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  return address.href;
};

export const isBlockPage = (address: string): boolean =>
  /^(chrome|moz)-extension:\/\/[^/]+\/blocked\.html#/.test(address);

/** Opens a page of the world and waits until it stands there, script and all. */
export const visit = async (place: Pick<Place, 'browser'>, url: string): Promise<Tab> => {
  const tab = await place.browser.openTab(url);
  await shows(tab, url);
  return tab;
};

/** Waits until the tab shows the page of the world at this address. */
export const shows = async (tab: Tab, url: string): Promise<void> => {
  await untilIs(
    'the page',
    () => tab.text(),
    (text) => text.includes(marker(new URL(url))),
  );
  await until('the page to be loaded', () =>
    tab.evaluate(() => document.readyState === 'complete'),
  );
};

/** The tab that wasn't there before. */
export const newTab = (place: Pick<Place, 'browser'>, known: readonly Tab[]): Promise<Tab> =>
  until('a new tab', async () => (await place.browser.tabs()).find((tab) => !known.includes(tab)));

/** The tab with the page that opens at the installation. */
export const welcomePage = (browser: Browser): Promise<Tab> =>
  until('the welcome page', async () => {
    for (const tab of await browser.tabs())
      if ((await tab.address()).endsWith('/welcome.html')) return tab;
    return null;
  });

/** Waits until this tab stands on the block page for this address. */
export const waitForBlockPage = (tab: Tab, url: string): Promise<string> =>
  untilIs(
    `the block page for ${url}`,
    () => tab.address(),
    (address) => isBlockPage(address) && address.endsWith(`#${url}`),
  );

/** Turns to the tab, and waits until the cover is up and its frame has drawn what it says. */
export const waitForCover = async (tab: Tab): Promise<Surface> => {
  await tab.front();
  return until('the cover', async () => {
    const cover = await tab.cover();
    return cover && (await cover.text()).includes('can wait.') && cover;
  });
};

/** Waits until this tab shows the block page, in the one way or the other. */
export const waitForShield = async (tab: Tab): Promise<void> => {
  await tab.front();
  await until('the block page or the cover', async () => {
    if (isBlockPage(await tab.address())) return (await tab.text()).includes('can wait.');
    const cover = await tab.cover();
    return cover && (await cover.text()).includes('can wait.');
  });
};

export const waitForNoCover = async (tab: Tab): Promise<void> => {
  await until('the cover to go', async () => (await tab.cover()) === null);
};

/** Waits until everything that was sent before has arrived: what a page sends now has. */
export const settle = async ({
  browser,
  world,
}: Pick<Place, 'browser' | 'world'>): Promise<void> => {
  const before = world.ran('barrier.test').length;
  const tab = await browser.openTab('https://barrier.test/');
  await until('the log', () => world.ran('barrier.test').length > before);
  await tab.close();
};

/** Nothing of the host was asked for as a document, and no script of its pages ran. */
export const expectNothingReached = async (
  place: Pick<Place, 'browser' | 'world'>,
  host: string,
): Promise<void> => {
  await settle(place);
  expect(place.world.documents(host)).toEqual([]);
  expect(place.world.ran(host)).toEqual([]);
};

/** On a picture of the tab, not one pixel of a page of the world. */
export const expectNothingSeen = async (tab: Tab): Promise<void> => {
  await tab.front();
  expect(pagePixels(await tab.screenshot())).toBe(0);
};

export const expectSeen = async (tab: Tab): Promise<void> => {
  await tab.front();
  await untilIs(
    'the page on the picture',
    async () => pagePixels(await tab.screenshot()),
    (n) => n > 1000,
  );
};

/** The whole refusal: block page, nothing reached, nothing seen. */
export const expectRefused = async (place: Place, tab: Tab, url: string): Promise<void> => {
  await waitForBlockPage(tab, url);
  await until('its words', async () => (await tab.text()).includes('can wait.'));
  await expectNothingReached(place, new URL(url).hostname);
  await expectNothingSeen(tab);
};

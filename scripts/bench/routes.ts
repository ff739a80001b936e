import type { Tab } from '../../test/e2e/browser';
import {
  account,
  isBlockPage,
  mail,
  neutral,
  page,
  reports,
  settle,
  shows,
  visit,
} from '../../test/e2e/checks';
import { startSession } from '../../test/e2e/commands';
import { marker } from '../../test/e2e/pages';
import { pagePixels } from '../../test/e2e/picture';
import { until } from '../../test/e2e/until';
import { ways, type Way } from '../../test/e2e/ways';
import { inBothBrowsers, type Bench } from './places';
import type { Measure } from './row';

/** A way that has to be made ready before the session starts; it is then taken. */
type Prepared = (
  place: Pick<Bench, 'world'> & { browser: Bench['ours'] },
) => Promise<() => Promise<Tab>>;

const prepared: Record<string, Prepared> = {
  'a tab that was open, loaded again': async ({ browser }) => {
    const tab = await visit({ browser }, mail);
    return async () => {
      await tab.reload();
      return tab;
    };
  },
  'back to it': async ({ browser }) => {
    const tab = await visit({ browser }, mail);
    await tab.go(neutral);
    await shows(tab, neutral);
    return async () => {
      await tab.travel(-1);
      return tab;
    };
  },
  'a single-page app that moves to its reports': async ({ browser }) => {
    const tab = await visit({ browser }, account);
    return async () => {
      await tab.evaluate((to) => {
        history.pushState({}, '', to);
      }, reports);
      return tab;
    };
  },
  'a page that its service worker serves': async ({ browser }) => {
    // On a host of its own: from here on all its pages are served without a request.
    const url = 'https://outlook.live.com/mail/0/';
    const tab = await visit({ browser }, page(url, { as: 'warm' }));
    await until('the worker', () => tab.evaluate(() => document.title === 'warm'));
    await tab.close();
    return () => browser.openTab(url);
  },
};

/** The same ways by which pages are reached, with nothing to prepare. */
const ready =
  (way: Way): Prepared =>
  (place) =>
    Promise.resolve(() => way(place, mail));

const routes = {
  ...prepared,
  ...Object.fromEntries(Object.entries(ways).map(([name, way]) => [name, ready(way)])),
};

const hosts = ['mail.google.com', 'outlook.live.com'];

interface Reached {
  documents: number;
  scripts: number;
  shown: number;
}

/** Waits until the tab stands somewhere: on the block page, under a cover, on a page of the world. */
const arrival = (tab: Tab): Promise<boolean> =>
  until('the end of the way', async () => {
    const address = await tab.address();
    if (isBlockPage(address)) return (await tab.text()).includes('can wait.');
    const cover = await tab.cover();
    if (cover) return (await cover.text()).includes('can wait.');
    const { hostname } = new URL(address);
    if (![...hosts, new URL(reports).hostname].includes(hostname)) return false;
    return (await tab.text()).includes(marker(new URL(address)).slice(0, 10));
  });

/** Takes every way; counts what was asked of blocked sites, ran there, and could be seen in the end. */
const takeAll = async (place: Parameters<Prepared>[0], enforced: boolean): Promise<Reached> => {
  const { browser, world } = place;
  const sum: Reached = { documents: 0, scripts: 0, shown: 0 };
  const taken = [];
  // All that has to be ready first: one session then serves all ways.
  for (const prepare of Object.values(routes)) taken.push(await prepare(place));
  if (enforced) await startSession(browser);
  for (const go of taken) {
    world.clear();
    const tab = await go();
    await arrival(tab);
    await settle(place);
    for (const host of hosts) {
      sum.documents += world.documents(host).length;
      sum.scripts += world.ran(host).length;
    }
    await tab.front();
    if (pagePixels(await tab.screenshot()) > 0) sum.shown += 1;
    await tab.close();
  }
  return sum;
};

export const allRoutes: Measure = () =>
  inBothBrowsers(async ({ world, ours, bare }) => {
    const measured = await takeAll({ world, browser: ours }, true);
    const baseline = await takeAll({ world, browser: bare }, false);
    const count = String(Object.keys(routes).length);
    const row = (what: string, key: keyof Reached) => ({
      what,
      budget: '0',
      measured: `${String(measured[key])} on ${count} routes`,
      baseline: `${String(baseline[key])} without it`,
      ok: measured[key] === 0,
    });
    return [
      row('documents of blocked sites requested after the start', 'documents'),
      row('scripts of a blocked page that ran', 'scripts'),
      row('routes at whose end a blocked page shows', 'shown'),
    ];
  });

import { expect, it } from 'vitest';
import type { Draft, Statement } from '../../src/customer/rows';
import { linkTo } from '../../src/customer/heard/source';
import type { Surface, Tab } from './browser';
import { page, visit } from './checks';
import { endSession, session, stored } from './commands';
import { rows } from './notes';
import { inEachBrowser, type Place } from './place';
import { select } from './selection';
import { shown, until, untilIs } from './until';

const news = page('https://news.test/today', { as: 'said' });
const both =
  'The supermarket wants ten days by October.\n\nWe throw away about 4% of every Friday run - often more.';
const button = (name: string) => ({ role: 'button', name });
const customerField = { role: 'combobox', name: 'Customer' };

/** A page where the browser lets no extension run a script. */
const protectedPage = {
  chromium: page('https://chromewebstore.google.com/detail/x', { as: 'said' }),
  firefox: page('https://addons.mozilla.org/en-US/', { as: 'said' }),
} as const;

const statements = async (place: Place): Promise<Statement[]> =>
  (await rows<Statement>(place.browser, 'statements')).filter(
    ({ deletedAt }) => deletedAt === undefined,
  );

const newest = (place: Place, known: readonly Statement[]): Promise<Statement> =>
  until('the statement', async () =>
    (await statements(place)).find(({ id }) => !known.some((each) => each.id === id)),
  );

/** Where our toast stands in the page; it lets nobody look inside. */
const toastBox = (tab: Tab): Promise<{ x: number; y: number; width: number; height: number }> =>
  until('the toast', () =>
    tab.evaluate(() => {
      const toast = document.documentElement.lastElementChild;
      if (!toast?.matches(':popover-open')) return null;
      const { x, y, width, height } = toast.getBoundingClientRect();
      return width > 0 ? { x, y, width, height } : null;
    }),
  );

/** Clicks the button, which stands at the toast's end. */
const pressToast = async (tab: Tab): Promise<void> => {
  const { x, y, width, height } = await toastBox(tab);
  await tab.clickAt(Math.round(x + width - 30), Math.round(y + height / 2));
};

/** Starts from the popup, which opens the side panel. */
const startWithPanel = async (place: Place, customer: string): Promise<Surface> => {
  const tab = await visit(place, 'https://neutral.test/');
  const popup = await place.browser.clickToolbar(tab);
  await popup.fill(customerField, customer);
  await popup.press('Enter');
  await popup.click(button('Start focus session'));
  const panel = await until('the side panel', () => place.browser.sidePanel());
  await shown(panel, customer);
  // The click opens the panel at once; what it is for comes after.
  await until('the session', () => session(place.browser));
  return panel;
};

const openNews = async (place: Place): Promise<Tab> => {
  const tab = await place.browser.openWindow(news);
  await until('the page', () =>
    tab.evaluate(() => document.readyState === 'complete' && document.querySelector('#two')),
  );
  await tab.front();
  return tab;
};

const chooser = (place: Place): Promise<Tab> =>
  until('the chooser', async () => {
    for (const tab of await place.browser.tabs())
      if ((await tab.address()).includes('/chooser.html')) return tab;
    return null;
  });

/** Ids of our notifications, since this was first asked; headless Firefox shows none and closes it at once. */
const notified = async (place: Place): Promise<string[]> =>
  (await place.browser.own()).evaluate(async () => {
    const scope = globalThis as { notified?: string[] };
    if (!scope.notified) {
      const closed: string[] = (scope.notified = []);
      chrome.notifications.onClosed.addListener((id) => closed.push(id));
    }
    return [...scope.notified, ...Object.keys(await chrome.notifications.getAll())];
  });

inEachBrowser('what is selected on a page', (place) => {
  it('stands in the panel of another window, and can be taken back', async () => {
    const panel = await startWithPanel(place, 'Harrow & Finch');
    const running = await session(place.browser);
    const tab = await openNews(place);
    const known = await statements(place);
    await place.browser.theySaidThis(tab, await select(tab));
    await shown(panel, 'We throw away about 4% of every Friday run - often more.');
    const kept = await newest(place, known);
    expect(kept).toMatchObject({
      text: both,
      customerId: running.customerId,
      sessionId: running.id,
      channel: 'web',
      precision: 'day',
      source: {
        url: news,
        title: '(3) news.test/today',
        fragment: expect.stringMatching(/^The%20supermarket.*more/) as string,
      },
    });

    await toastBox(tab);
    expect(await tab.text()).not.toContain('Harrow');
    expect(await tab.evaluate(() => String(getSelection()))).toContain('ten days');
    await pressToast(tab);
    await until('it to be gone', async () => !(await panel.text()).includes('We throw away'));
    expect(await statements(place)).toEqual(known);
  });

  it('goes to the customer of an open panel without a session, by the keys, too', async () => {
    const panel = await startWithPanel(place, 'Lindqvist AB');
    const { customerId } = await session(place.browser);
    await endSession(place.browser);
    await place.browser.killWorker();
    const tab = await openNews(place);
    const known = await statements(place);
    await select(tab, '#one', '#one');
    await place.browser.theySaidThisByKeys(tab);
    await shown(panel, 'The supermarket wants ten days by October.');
    const kept = await newest(place, known);
    expect(kept.customerId).toBe(customerId);
    expect(kept).not.toHaveProperty('sessionId');
    await toastBox(tab);
  });

  it('leads back to the very words', async () => {
    await startWithPanel(place, 'Harrow & Finch');
    const tab = await openNews(place);
    const known = await statements(place);
    await place.browser.theySaidThis(tab, await select(tab, '#two', '#two'));
    const { source } = await newest(place, known);
    if (!source) throw new Error('no source');
    // The whole line; the generator writes it small, and the browser finds it all the same.
    expect(decodeURIComponent(source.fragment ?? '').toLowerCase()).toBe(
      'we throw away about 4% of every friday run - often more.',
    );
    const back = await place.browser.openTab(linkTo(source) ?? '');
    await untilIs(
      'the words in sight',
      () =>
        back.evaluate(() => {
          const { top } = document.querySelector('#two')?.getBoundingClientRect() ?? { top: -1 };
          return scrollY > 0 && top > 0 && top < innerHeight;
        }),
      Boolean,
    );
  });

  it('is read from a text area, and from a frame', async () => {
    await startWithPanel(place, 'Harrow & Finch');
    const tab = await openNews(place);
    let known = await statements(place);
    const inField = await tab.evaluate(() => {
      const field = document.getElementById('reply') as HTMLTextAreaElement;
      field.scrollIntoView({ block: 'center' });
      field.value = 'first\nsecond\nthird';
      field.focus();
      field.setSelectionRange(0, 12);
      const { x, y } = field.getBoundingClientRect();
      return {
        x: x + 10,
        y: y + 10,
        text: 'first\nsecond',
        address: location.href,
        editable: true,
      };
    });
    await place.browser.theySaidThis(tab, inField);
    const typed = await newest(place, known);
    expect(typed.text).toBe('first\nsecond');
    expect(typed.source).toEqual({ url: news, title: '(3) news.test/today' });

    known = await statements(place);
    await place.browser.theySaidThis(tab, await select(tab, '#one', '#two', '#near'));
    const near = await newest(place, known);
    expect(near.text).toBe(both);
    expect(near.source).toEqual({ url: news, title: '(3) news.test/today' });
  });

  it('is kept as the browser tells it where no script may run', async () => {
    await startWithPanel(place, 'Harrow & Finch');
    await notified(place);
    const url = protectedPage[place.kind];
    const tab = await visit(place, url);
    const known = await statements(place);
    await place.browser.theySaidThis(tab, await select(tab, '#one', '#one'));
    const kept = await newest(place, known);
    expect(kept).toMatchObject({
      text: 'The supermarket wants ten days by October.',
      source: { url },
    });
    await until('the notification', async () =>
      (await notified(place)).includes(`kept:${kept.id}`),
    );

    await place.browser.theySaidThisByKeys(tab);
    await until('the note', async () => (await notified(place)).includes('capture'));
  });
});

// In a browser of its own: there no panel is open.
inEachBrowser('what is selected on a page, for nobody yet,', (place) => {
  it('waits for a customer where nobody is open, whatever happens to the browser', async () => {
    const tab = await openNews(place);
    const known = await statements(place);
    await place.browser.theySaidThis(tab, await select(tab));
    const asked = await chooser(place);
    await shown(asked, 'We throw away about 4%');
    expect(await statements(place)).toEqual(known);
    expect(await rows<Draft>(place.browser, 'drafts')).toContainEqual(
      expect.objectContaining({ text: both }),
    );

    await place.browser.kill();
    await place.relaunch();
    const popup = await place.browser.clickToolbar(await visit(place, 'https://neutral.test/'));
    await shown(popup, '1 thing someone said waits for its customer.');
    await popup.click(button('Who said it?'));
    const again = await chooser(place);
    await shown(again, 'We throw away about 4%');
    await again.fill(customerField, 'Brødrene Dahl');
    await again.press('Enter', 'Enter');
    await shown(again, 'Kept for Brødrene Dahl.');
    expect(await newest(place, known)).toMatchObject({ text: both, source: { url: news } });
    expect(
      (await rows<Draft>(place.browser, 'drafts')).filter(({ text }) => text === both),
    ).toEqual([]);
    await again.press('Enter');
    await until('the chooser to be closed', async () => !(await again.isOpen()));
  });

  it('is asked for where nothing is selected', async () => {
    const tab = await openNews(place);
    await place.browser.theySaidThisByKeys(tab);
    await toastBox(tab);
    expect((await stored(place.browser)).session ?? null).toBeNull();
    await until('the toast to go by itself', () =>
      tab.evaluate(() => document.querySelector(':popover-open') === null),
    );
  });

  it('stays where it is, and says so, when the notes can not be written', async () => {
    const tab = await openNews(place);
    // As a database looks that another program has spoilt.
    await (
      await place.browser.own()
    ).evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const open = indexedDB.open('undivided', 9_999);
          open.onupgradeneeded = () => {
            for (const name of [...open.result.objectStoreNames])
              open.result.deleteObjectStore(name);
          };
          open.onerror = () => {
            reject(new Error(String(open.error)));
          };
          open.onsuccess = () => {
            open.result.close();
            resolve();
          };
        }),
    );
    await place.browser.theySaidThis(tab, await select(tab));
    // What was kept would have opened the chooser, and no toast.
    await toastBox(tab);
    if (place.kind === 'chromium') expect(await tab.has(button('Copy'))).toBe(true);
    expect(await tab.evaluate(() => String(getSelection()))).toContain('ten days');
  });
});

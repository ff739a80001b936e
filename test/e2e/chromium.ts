import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  launch,
  type ElementHandle,
  type Frame,
  type KeyInput,
  type Page,
  type Target,
} from 'puppeteer-core';
import type { Browser, Control, LaunchOptions, Selected, Surface, Tab } from './browser';
import { callOf } from './bidi';
import { pathOf } from './found';
import { makeFolder, own } from './process';
import { ownPage, stage } from './staged';
import { until } from './until';

const namedKeys: readonly string[] = [
  'Enter',
  'Escape',
  'Tab',
  'Backspace',
  'Delete',
  'ArrowDown',
  'ArrowLeft',
];

/** A click may close the document that it was made in: the popup, or a page that is left. */
const unlessGone = (error: unknown): void => {
  if (!/closed|detached|destroyed|Session|not attached/i.test(String(error))) throw error;
};

/** An event of the extension's API, which can be made to happen. */
interface Dispatching {
  dispatch(...args: unknown[]): void;
}

/** Runs in the worker: the item of the menu was chosen. */
const tellOfMenu = async (address: string, selected: Selected): Promise<void> => {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  const frames = await chrome.scripting
    .executeScript({ target: { tabId: tab?.id ?? 0, allFrames: true }, func: () => location.href })
    .catch(() => []);
  const frame = frames.find(({ result }) => result === selected.address);
  const info = {
    menuItemId: 'they-said-this',
    // A frame without leave is known to the browser by a number that we have no way to learn.
    frameId: frame?.frameId ?? (selected.address === address ? 0 : 999_999),
    selectionText: selected.text.replaceAll(/\s*\n\s*/g, ' '),
    pageUrl: address,
    editable: selected.editable,
  };
  (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch(info, tab);
};

/** Runs in the worker: the keys were pressed. */
const tellOfKeys = async (address: string): Promise<void> => {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  (chrome.commands.onCommand as unknown as Dispatching).dispatch('they-said-this', tab);
};

/** Tells the worker of a click on a notification, or on a button of it. */
const tellOfNotice = (id: string, button: number | null): void => {
  const { onClicked, onButtonClicked } = chrome.notifications;
  if (button === null) (onClicked as unknown as Dispatching).dispatch(id);
  else (onButtonClicked as unknown as Dispatching).dispatch(id, button);
};

const pages = new WeakMap<Surface, Page>();

/**
 * A picture of a whole document, also of what one would have to scroll to; not of the popup, which can't
 * be made higher.
 */
export const wholePicture = async (surface: Surface): Promise<Buffer> => {
  const page = pages.get(surface);
  if (!page) throw new Error('not of this browser');
  await surface.evaluate(() => {
    scrollTo(0, 0);
  });
  // In a window made as high as that, or what sticks to its edges would lie in the middle.
  return Buffer.from(await page.screenshot({ fullPage: true, captureBeyondViewport: false }));
};

/** The tab as a PDF, as the user prints it. */
export const asPdf = async (tab: Tab): Promise<Buffer> => {
  const page = pages.get(tab);
  if (!page) throw new Error('not of this browser');
  return Buffer.from(await page.pdf());
};

const selectorOf = ({ role, name }: Control): string =>
  `::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`;

/** `frame` is asked anew each time: a page's main frame may be another after a navigation. */
const createSurface = (page: Page, frame: () => Frame): Surface => {
  /** The node, once a click on it does something. */
  const waitFor = (what: string, selector: string): Promise<ElementHandle> =>
    until(what, async () => {
      const node = await frame().$(selector);
      return (await node?.evaluate((element) => !element.matches(':disabled'))) && node;
    });
  const clickNode = (node: ElementHandle): Promise<boolean> =>
    until('a click', async () => {
      await node.evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
      });
      // Throws, and so is tried again, while the element can't be clicked yet.
      await node.click().catch(unlessGone);
      return true;
    });
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys)
      if (namedKeys.includes(key)) await page.keyboard.press(key as KeyInput).catch(unlessGone);
      else await page.keyboard.type(key).catch(unlessGone);
  };
  const click = async (control: Control): Promise<void> => {
    await clickNode(await waitFor(`${control.role} ${control.name}`, selectorOf(control)));
  };
  const evaluate: Surface['evaluate'] = async (run, ...args) => {
    const answer: unknown = await frame().evaluate(
      `(async () => JSON.stringify(await (${callOf(run, args)})))()`,
    );
    return (typeof answer === 'string' ? JSON.parse(answer) : undefined) as never;
  };
  const surface: Surface = {
    evaluate,
    address: () => evaluate(() => location.href),
    text: () => evaluate(() => document.body.innerText),
    has: async (control) => (await frame().$(selectorOf(control))) !== null,
    click,
    clickOn: async (selector) => {
      await clickNode(await waitFor(selector, selector));
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    fill: async (control, text) => {
      await click(control);
      await evaluate(() => {
        const field = document.activeElement;
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
          field.select();
      });
      await press(text);
    },
    press,
    pressWith: async (held, key) => {
      for (const each of held) await page.keyboard.down(each);
      await page.keyboard.press(key as KeyInput);
      for (const each of held) await page.keyboard.up(each);
    },
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
    },
    paste: async () => {
      await page.keyboard.down('Control');
      // The system turns these keys into the command; without a window nobody does.
      await page.keyboard.press('KeyV', { commands: ['Paste'] });
      await page.keyboard.up('Control');
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
  };
  pages.set(surface, page);
  return surface;
};

const tabs = new WeakMap<Page, Tab>();

/** The text of a tab as it would be printed. */
export const textOnPaper = async (tab: Tab): Promise<string> => {
  const page = pages.get(tab);
  if (!page) throw new Error('not a tab of this browser');
  await page.emulateMediaType('print');
  const text = await tab.text();
  await page.emulateMediaType();
  return text;
};

const createTab = (page: Page, isOurs: (url: string) => boolean): Tab => {
  const known = tabs.get(page);
  if (known) return known;
  const tab: Tab = {
    ...createSurface(page, () => page.mainFrame()),
    go: async (url) => {
      const session = await page.createCDPSession();
      // Answers when the navigation is under way or has failed; a refused one is no failure of ours.
      await session.send('Page.navigate', { url, transitionType: 'typed' });
      await session.detach().catch(unlessGone);
    },
    reload: async () => {
      const session = await page.createCDPSession();
      await session.send('Page.reload');
      await session.detach().catch(unlessGone);
    },
    travel: async (by) => {
      const session = await page.createCDPSession();
      const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
      const entry = entries[currentIndex + by];
      if (!entry) throw new Error(`no entry ${by} in the history`);
      await session.send('Page.navigateToHistoryEntry', { entryId: entry.id });
      await session.detach().catch(unlessGone);
    },
    front: () => page.bringToFront(),
    cover: () => {
      const frame = page.frames().find((each) => each.parentFrame() && isOurs(each.url()));
      return Promise.resolve(frame ? createSurface(page, () => frame) : null);
    },
    isOpen: () => Promise.resolve(!page.isClosed()),
    close: () => page.close(),
  };
  pages.set(tab, page);
  tabs.set(page, tab);
  return tab;
};

/** A profile that opens with the tabs of the last time, after a crash, too. */
const newProfile = (): string => {
  const profile = makeFolder('chromium-profile');
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({
      session: { restore_on_startup: 1 },
      download: { default_directory: join(profile, 'downloads'), prompt_for_download: false },
    }),
  );
  return profile;
};

interface Preferences {
  readonly extensions: { readonly settings: Record<string, Record<string, unknown>> };
}

/** Writes into the profile what the browser keeps of an earlier yes, for its one extension of ours. */
const sayYes = (profile: string, folder: string, asked: readonly string[]): void => {
  const isHost = (each: string): boolean => each.includes('://');
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  for (const extension of Object.values(preferences.extensions.settings))
    if (extension['path'] === folder)
      extension['runtime_granted_permissions'] = {
        api: asked.filter((each) => !isHost(each)),
        explicit_host: asked.filter(isHost),
        manifest_permissions: [],
        scriptable_host: [],
      };
  writeFileSync(file, JSON.stringify(preferences));
};

export const launchChromium = async (options: LaunchOptions): Promise<Browser> => {
  const profile = options.profile ?? newProfile();
  const folder = options.extension ?? stage('chromium');
  if (options.saidYesTo) sayYes(profile, folder, options.saidYesTo);
  const chromium = await launch({
    executablePath: pathOf('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    networkEnabled: false,
    targetFilter: (target) => !target.url().includes('alone=true'),
    userDataDir: profile,
    defaultViewport: null,
    ...(options.byPolicy !== undefined && {
      ignoreDefaultArgs: ['--disable-background-networking'],
    }),
    args: [
      '--no-sandbox',
      '--window-size=1000,800',
      ...(options.byPolicy !== undefined
        ? []
        : [
            `--load-extension=${folder}`,
            `--disable-extensions-except=${folder}`,
            '--disable-background-networking',
          ]),
      `--proxy-server=http://127.0.0.1:${options.port}`,
      '--proxy-bypass-list=<-loopback>',
      `--ignore-certificate-errors-spki-list=${options.fingerprint}`,
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--autoplay-policy=no-user-gesture-required',
      '--hide-crash-restore-bubble',
      ...(options.dark ? ['--blink-settings=preferredColorScheme=0'] : []),
    ],
  });
  const owned = own(chromium.process());
  // The protocol knows only of what it was started with.
  const extension =
    options.byPolicy === undefined
      ? await until('the extension', async () => [...(await chromium.extensions()).values()].at(0))
      : undefined;
  const extensionId = options.byPolicy ?? extension?.id ?? '';
  const origin = `chrome-extension://${extensionId}`;
  const ownAddress = (page: string): string => `${origin}/${page}`;
  const isOurs = (url: string): boolean =>
    url.startsWith('chrome-extension://') && url.includes('/blocked.html');

  // Made once for each target: to ask for it in both ways, or twice, makes the second wait for ever.
  const pageOf = new WeakMap<Target, Promise<Page>>();
  const openPage = (target: Target): Promise<Page> => {
    const known = pageOf.get(target);
    if (known) return known;
    const page = target.page().then((shown) => shown ?? target.asPage());
    pageOf.set(target, page);
    page.catch(() => pageOf.delete(target));
    return page;
  };
  const embedded = async (page: string): Promise<Surface | null> => {
    const target = chromium.targets().find((each) => each.url() === ownAddress(page));
    if (!target) return null;
    const shown = await openPage(target);
    const surface = createSurface(shown, () => shown.mainFrame());
    return (await surface.evaluate(() => document.readyState)) === 'complete' ? surface : null;
  };
  /** Runs on the browser's page about its extensions, where they can be switched and set. */
  const manage = async <A extends unknown[]>(
    run: (...args: A) => Promise<void>,
    ...args: A
  ): Promise<void> => {
    const page = await chromium.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(callOf(run, args));
    await page.close();
  };
  const configure = (change: object): Promise<void> =>
    manage(
      async (extensionId, configuration) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: Record<string, (change: object) => Promise<void>>;
        };
        // Without it the browser keeps an unpacked extension switched off once it was loaded anew.
        await developerPrivate['updateProfileConfiguration']?.({ inDeveloperMode: true });
        await developerPrivate['updateExtensionConfiguration']?.({ extensionId, ...configuration });
      },
      extensionId,
      change,
    );
  const worker = () =>
    chromium
      .targets()
      .find(
        (each) => String(each.type()) === 'service_worker' && each.url().startsWith(`${origin}/`),
      );
  /** Leave to see the tab, as any click of the user's for the extension gives it. */
  const giveLeave = async (tab: Tab): Promise<void> => {
    await browser.clickToolbar(tab);
    await browser.closePopup();
    await until('the popup to be gone', async () => (await browser.popup()) === null);
  };
  /** Runs in the background. */
  const inWorker = async <A extends unknown[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> => {
    const target = await until('the worker', async () => {
      const page = await browser.own();
      await page.evaluate(() => chrome.runtime.sendMessage({ command: 'tick' }));
      return worker();
    });
    // Not by `target.worker()`, which stays attached: a worker that is debugged can't be ended.
    const session = await target.createCDPSession();
    const { result } = await session.send('Runtime.evaluate', {
      expression: callOf(run, args),
      awaitPromise: true,
      returnByValue: true,
    });
    await session.detach();
    return result.value as T;
  };
  // Its own for this run: a restored tab of an earlier one may be asleep.
  const ownTab = `${ownAddress(ownPage)}?${process.pid}-${Date.now()}`;
  const isOwn = (target: Target): boolean => target.url() === ownTab;
  const embeddedPages = ['popup.html', 'sidepanel.html', ownPage].map(ownAddress);

  const browser: Browser = {
    kind: 'chromium',
    extension: folder,
    profile,
    downloads: join(profile, 'downloads'),
    ownAddress,
    openTab: async (url) => {
      const tab = createTab(await chromium.newPage(), isOurs);
      if (url !== undefined) await tab.go(url);
      return tab;
    },
    openWindow: async (url) => {
      const tab = createTab(await chromium.newPage({ type: 'window' }), isOurs);
      await tab.go(url);
      return tab;
    },
    theySaidThis: async (tab, selected) => {
      await giveLeave(tab);
      await inWorker(tellOfMenu, await tab.address(), selected);
    },
    theySaidThisByKeys: async (tab) => {
      await giveLeave(tab);
      await inWorker(tellOfKeys, await tab.address());
    },
    pressNotice: (id, button) => inWorker(tellOfNotice, id, button ?? null),
    tabs: async () => {
      const shown = chromium
        .targets()
        .filter((each) => String(each.type()) === 'page')
        .filter((each) => !embeddedPages.some((address) => each.url().startsWith(address)));
      const open = await Promise.all(shown.map(openPage));
      return open.map((page) => createTab(page, isOurs));
    },
    clickToolbar: async (tab) => {
      const page = pages.get(tab);
      if (!page) throw new Error('not a tab of this browser');
      return until('the popup', async () => {
        await tab.front();
        await extension?.triggerAction(page);
        // A window that comes to the front as the browser starts takes the popup away: then once more.
        return until('it to open', () => embedded('popup.html'), 8_000);
      });
    },
    popup: () => embedded('popup.html'),
    closePopup: async () => {
      const target = chromium.targets().find((each) => each.url() === ownAddress('popup.html'));
      if (target) await (await openPage(target)).close().catch(unlessGone);
    },
    sidePanel: () => embedded('sidepanel.html'),
    own: async () => {
      const find = () => chromium.targets().find(isOwn);
      return until('our own page', async () => {
        if (!find()) {
          const session = await chromium.target().createCDPSession();
          await session.send('Target.createTarget', { url: ownTab, background: true });
          await session.detach();
        }
        const page = await openPage(await until('its target', find));
        const surface = createSurface(page, () => page.mainFrame());
        if (await surface.evaluate(() => typeof chrome.storage === 'object')) return surface;
        // Asked for while the extension is being loaded, it ends in an error page: then once more.
        if ((await surface.address()).startsWith('chrome-error:')) await page.close();
        return null;
      });
    },
    killWorker: async () => {
      const target = worker();
      if (!target) return;
      const session = await chromium.target().createCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      const info = targetInfos.find(
        ({ url, type }) => type === 'service_worker' && url === target.url(),
      );
      if (info) await session.send('Target.closeTarget', { targetId: info.targetId });
      await session.detach();
      await until('the worker to be gone', () => worker() !== target);
    },
    reloadExtension: async () => {
      await configure({});
      const page = await browser.own();
      await page
        .evaluate(() => {
          chrome.runtime.reload();
        })
        .catch(unlessGone);
      await until('our pages to be gone', () => !chromium.targets().some(isOwn));
    },
    disableExtension: () =>
      manage(async (id) => {
        await chrome.management.setEnabled(id, false);
      }, extensionId),
    enableExtension: () =>
      manage(async (id) => {
        await chrome.management.setEnabled(id, true);
      }, extensionId),
    removeExtension: async () => {
      const page = await browser.own();
      await page
        .evaluate(async () => {
          await chrome.management.uninstallSelf({ showConfirmDialog: false });
        })
        .catch(unlessGone);
      await until('our pages to be gone', () => !chromium.targets().some(isOwn));
    },
    withholdHosts: () => configure({ hostAccess: 'ON_CLICK' }),
    grantHosts: () => configure({ hostAccess: 'ON_ALL_SITES' }),
    answerQuestion: () => Promise.resolve(),
    allowPrivate: async () => {
      await browser.own();
      await configure({ incognitoAccess: true });
      await until('our pages to be gone', () => !chromium.targets().some(isOwn));
      // A click on the button of an extension that is being loaded ends the browser.
      await browser.own();
    },
    tabsOnDisk: () => {
      const sessions = join(profile, 'Default', 'Sessions');
      const text = readdirSync(sessions).map((name) =>
        readFileSync(join(sessions, name), 'latin1'),
      );
      return Promise.resolve(text.join('\n'));
    },
    kill: async () => {
      await owned.kill();
    },
    quit: async () => {
      await chromium.close();
      await owned.ended;
    },
  };
  return browser;
};

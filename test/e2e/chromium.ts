import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Page, type Target } from 'puppeteer-core';
import type { Browser, LaunchOptions, Surface, Tab } from './browser';
import { callOf } from './bidi';
import { tellOfKeys, tellOfMenu, tellOfNotice } from './chromium-events';
import { createSurface, createTab, pages, unlessGone } from './chromium-page';
import { newProfile, sayYes } from './chromium-profile';
import { pathOf } from './found';
import { own } from './process';
import { ownPage, stage } from './staged';
import { until } from './until';

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

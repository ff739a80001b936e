import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, LaunchOptions, Surface, Tab } from './browser';
import {
  callOf,
  contexts,
  createSurface,
  evaluateIn,
  openConnection,
  type Context,
  type Send,
} from './bidi';
import { pathOf } from './found';
import { makeFolder, start } from './process';
import { addonIdOf, ownPage, packed, stage } from './staged';
import { until } from './until';

const uuid = '5e7b1c5a-2c6b-4f8e-9a3d-0d6f3c1b2a49';
const origin = `moz-extension://${uuid}`;

const preferences = (
  addonId: string,
  port: number,
  downloads: string,
): Record<string, string | number | boolean> => ({
  'browser.download.folderList': 2,
  'browser.download.dir': downloads,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  // Our pages get an address that the tests know; an unsigned archive may be installed for good.
  'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
  'xpinstall.signatures.required': false,
  'extensions.install.requireBuiltInCerts': false,
  'extensions.autoDisableScopes': 0,
  // Tabs come back after a crash, as they do for a user.
  'browser.sessionstore.resume_from_crash': true,
  'browser.sessionstore.max_resumed_crashes': -1,
  'browser.sessionstore.interval': 200,
  'browser.startup.page': 3,
  'browser.tabs.warnOnClose': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'media.autoplay.default': 0,
});

/**
 * What runs in the browser's own window, where everything may be reached. The popup and the sidebar are
 * documents like any other, only that the protocol doesn't list them: let it find them by their number.
 */
const openAllContexts = () => {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  ) as { NavigableManager: { getBrowsingContextById(id: string): unknown } };
  const find = NavigableManager.getBrowsingContextById.bind(NavigableManager);
  NavigableManager.getBrowsingContextById = (id) => find(id) ?? BrowsingContext.get(id) ?? null;
};

const createTab = (send: Send, context: string): Tab => {
  const surface = createSurface(send, context);
  const tree = async (): Promise<Context | undefined> =>
    (await contexts(send, { root: context }))[0];
  return {
    ...surface,
    go: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'none' });
    },
    reload: async () => {
      await send('browsingContext.reload', { context, wait: 'none' });
    },
    travel: async (by) => {
      await send('browsingContext.traverseHistory', { context, delta: by });
    },
    front: async () => {
      await send('browsingContext.activate', { context });
    },
    cover: async () => {
      const frame = (await tree())?.children?.find(({ url }) =>
        url.startsWith(`${origin}/blocked.html`),
      );
      return frame ? createSurface(send, frame.context) : null;
    },
    isOpen: async () => {
      const open = await contexts(send, { maxDepth: 0 });
      return open.some((each) => each.context === context);
    },
    close: async () => {
      await send('browsingContext.close', { context });
    },
  };
};

export const launchFirefox = async (options: LaunchOptions): Promise<Browser> => {
  const profile = options.profile ?? makeFolder('firefox-profile');
  const isNew = options.profile === undefined;
  const downloads = join(profile, 'downloads');
  const folder = options.extension ?? stage('firefox');
  const addonId = addonIdOf(folder);
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences(addonId, options.port, downloads))
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(''),
  );
  const firefox = start(pathOf('firefox'), [
    '--headless',
    '--no-remote',
    '--width=1000',
    '--height=800',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ]);
  const said = await firefox.says(/WebDriver BiDi listening on (ws:\S+)/);
  const send = await openConnection(said[1] ?? '');

  const window = await until('the browser window', async () =>
    (await contexts(send, { 'moz:scope': 'chrome', maxDepth: 0 })).find(({ url }) =>
      url.endsWith('browser.xhtml'),
    ),
  );
  const inBrowser = async <A extends unknown[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T> => (await evaluateIn(send, window.context, callOf(run, args))) as T;
  await inBrowser(openAllContexts);

  if (isNew && options.byPolicy === undefined)
    await send('webExtension.install', {
      extensionData: { type: 'archivePath', path: packed(folder) },
      'moz:permanent': true,
    });
  /** Firefox writes late which add-ons it starts: killed before, it comes back without this one. */
  const isNoted = (): Promise<boolean> =>
    inBrowser(async (id) => {
      const file = PathUtils.join(PathUtils.profileDir, 'addonStartup.json.lz4');
      const noted = (await IOUtils.readJSON(file, { decompress: true })) as Startup;
      return noted['app-profile']?.addons[id]?.enabled === true;
    }, addonId);

  // Its own for this run: a restored tab of an earlier one may be asleep.
  const ownTab = `${origin}/${ownPage}?${process.pid}-${Date.now()}`;
  const ownAddress = (page: string): string => `${origin}/${page}`;
  const known = new Map<string, Tab>();
  const tabOf = (context: string): Tab => {
    const tab = known.get(context) ?? createTab(send, context);
    known.set(context, tab);
    return tab;
  };
  const tabContexts = (): Promise<readonly Context[]> => contexts(send, { maxDepth: 0 });
  /** The document in a `browser` element of the browser's own window. */
  const embedded = async (find: () => number | null): Promise<Surface | null> => {
    const id = await inBrowser(find);
    if (id === null) return null;
    const surface = createSurface(send, String(id));
    return (await surface.evaluate(() => document.readyState)) === 'complete' ? surface : null;
  };
  const contextOf = (tab: Tab): string => {
    const [context] = [...known].find(([, each]) => each === tab) ?? [];
    if (context === undefined) throw new Error('not a tab of this browser');
    return context;
  };
  /** Runs in the browser window that is in front. */
  const inFrontWindow = async <T>(run: () => T | Promise<T>): Promise<T> => {
    const windows = await contexts(send, { 'moz:scope': 'chrome', maxDepth: 0 });
    for (const { context, url } of windows) {
      if (!url.endsWith('browser.xhtml')) continue;
      const isFront = await evaluateIn(
        send,
        context,
        callOf(() => Services.focus.activeWindow === window, []),
      );
      if (isFront) return (await evaluateIn(send, context, callOf(run, []))) as T;
    }
    throw new Error('no window is in front');
  };
  const popup = (): Promise<Surface | null> =>
    embedded(() => {
      const element = document.querySelector<XulBrowser>('.webextension-popup-browser');
      return element?.currentURI?.spec.startsWith('moz-') ? element.browsingContext.id : null;
    });
  const addon = (what: 'enable' | 'disable' | 'uninstall' | 'reload'): Promise<void> =>
    inBrowser(
      async (id, method) => {
        const { AddonManager } = ChromeUtils.importESModule(
          'resource://gre/modules/AddonManager.sys.mjs',
        ) as { AddonManager: { getAddonByID(id: string): Promise<Addon> } };
        await (await AddonManager.getAddonByID(id))[method]();
      },
      addonId,
      what,
    );

  const changeHosts = (how: 'add' | 'remove'): Promise<void> =>
    inBrowser(
      async (id, method) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        ) as { ExtensionPermissions: FirefoxPermissions };
        const extension = WebExtensionPolicy.getByID(id)?.extension;
        const origins = extension?.manifest.host_permissions ?? [];
        await ExtensionPermissions[method](id, { permissions: [], origins }, extension);
      },
      addonId,
      how,
    );

  const browser: Browser = {
    kind: 'firefox',
    extension: folder,
    profile,
    downloads,
    ownAddress,
    popup,
    openTab: async (url) => {
      const { context } = await send('browsingContext.create', { type: 'tab' });
      const tab = tabOf(String(context));
      if (url !== undefined) await tab.go(url);
      return tab;
    },
    openWindow: async (url) => {
      const { context } = await send('browsingContext.create', { type: 'window' });
      const tab = tabOf(String(context));
      await tab.go(url);
      return tab;
    },
    theySaidThis: async (tab, { x, y }) => {
      await tab.front();
      await send('input.performActions', {
        context: contextOf(tab),
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
              { type: 'pointerDown', button: 2 },
              { type: 'pointerUp', button: 2 },
            ],
          },
        ],
      });
      await until('the item in the menu', () =>
        inFrontWindow(() => {
          const menu = document.querySelector<XulMenu>('#contentAreaContextMenu');
          const items = [...(menu?.querySelectorAll<XulItem>('menuitem') ?? [])];
          const item = items.find(({ label }) => label === 'They said this');
          if (menu?.state !== 'open' || !item) return false;
          menu.activateItem(item);
          return true;
        }),
      );
    },
    theySaidThisByKeys: async (tab) => {
      await tab.front();
      await inFrontWindow(() => {
        const keys = [...document.querySelectorAll<XulKey>('key')];
        const key = keys.find(
          (each) =>
            each.getAttribute('modifiers') === 'alt,shift' && each.getAttribute('key') === 'S',
        );
        if (!key) throw new Error('no such keys');
        key.doCommand();
      });
    },
    pressNotice: (id) =>
      inBrowser(
        (addon, notice) => {
          const extension = WebExtensionPolicy.getByID(addon)?.extension;
          const { ExtensionParent } = ChromeUtils.importESModule(
            'resource://gre/modules/ExtensionParent.sys.mjs',
          ) as { ExtensionParent: FirefoxExtensionParent };
          ExtensionParent.apiManager
            .getAPI('notifications', extension, 'addon_parent')
            .notificationsMap.emit('clicked', notice);
        },
        addonId,
        id,
      ),
    tabs: async () =>
      (await tabContexts())
        .filter(({ url }) => !url.startsWith(ownAddress(ownPage)))
        .map(({ context }) => tabOf(context)),
    clickToolbar: async (tab) => {
      await tab.front();
      await inBrowser(
        (id) => {
          document.getElementById(`${id}-BAP`)?.click();
        },
        addonId.replaceAll(/[^a-z0-9]/g, '_'),
      );
      return until('the popup', popup);
    },
    closePopup: () =>
      inBrowser(() => {
        document
          .querySelector<XulBrowser>('.webextension-popup-browser')
          ?.closest<XulPanel>('panel')
          ?.hidePopup();
      }),
    sidePanel: () =>
      embedded(() => {
        if (!SidebarController.isOpen) return null;
        const inner = SidebarController.browser.contentDocument?.getElementById(
          'webext-panels-browser',
        ) as XulBrowser | null | undefined;
        return inner?.currentURI?.spec.startsWith('moz-') ? inner.browsingContext.id : null;
      }),
    own: async () => {
      const find = async () => (await tabContexts()).find(({ url }) => url === ownTab);
      if (!(await find()))
        await inBrowser((url) => {
          gBrowser.addTrustedTab(url, { inBackground: true });
        }, ownTab);
      const { context } = await until('our own page', find);
      const surface = createSurface(send, context);
      await until('its API', () => surface.evaluate(() => typeof chrome.storage === 'object'));
      return surface;
    },
    killWorker: () =>
      inBrowser(async (id) => {
        await WebExtensionPolicy.getByID(id)?.extension.terminateBackground();
      }, addonId),
    reloadExtension: () => addon('reload'),
    disableExtension: () => addon('disable'),
    enableExtension: () => addon('enable'),
    removeExtension: () => addon('uninstall'),
    withholdHosts: () => changeHosts('remove'),
    grantHosts: () => changeHosts('add'),
    answerQuestion: async (yes) => {
      let seen = false;
      // It takes no click in its first moment.
      await until('the question to be answered', async () => {
        const there = await inBrowser((allow) => {
          const asked = document.querySelector<XulNotification>(
            '#notification-popup popupnotification',
          );
          (allow ? asked?.button : asked?.secondaryButton)?.click();
          return asked !== null;
        }, yes);
        seen ||= there;
        return seen && !there;
      });
    },
    allowPrivate: async () => {
      await inBrowser(async (id) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        ) as { ExtensionPermissions: FirefoxPermissions };
        await ExtensionPermissions.add(
          id,
          { permissions: ['internal:privateBrowsingAllowed'], origins: [] },
          WebExtensionPolicy.getByID(id)?.extension,
        );
      }, addonId);
      await addon('reload');
    },
    tabsOnDisk: () =>
      inBrowser(() =>
        IOUtils.readUTF8(
          PathUtils.join(PathUtils.profileDir, 'sessionstore-backups', 'recovery.jsonlz4'),
          { decompress: true },
        ),
      ),
    kill: firefox.kill,
    quit: async () => {
      await send('browser.close', {}).catch(() => undefined);
      await firefox.ended;
    },
  };
  if (isNew) await until('the extension', () => browser.own());
  await until('the installation on disk', isNoted);
  return browser;
};

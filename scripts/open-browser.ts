import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { outOf } from './build';
import { root } from './bundles';
import { findBrowser, provideBrowsers } from './setup.mjs';

type Kind = 'chromium' | 'firefox';

/** A browser on screen with the extension in it. */
export interface Opened {
  /** Takes the extension in again, as it has been built by now. */
  readonly reload: () => Promise<void>;
  /** Resolves once the browser has been closed. */
  readonly closed: Promise<void>;
}

/** Whether a browser could show itself here. */
export const hasDisplay = ({ env, platform } = process): boolean =>
  platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);

// The profile is kept, and so is what was noted in it. To the browser the extension is new at each start
// all the same (loaded by path or by protocol, in either browser), so it shows its first page.
const launchKind = (kind: Kind, executablePath: string): Promise<Browser> => {
  const userDataDir = join(root, '.profile', kind);
  mkdirSync(userDataDir, { recursive: true });
  const isRoot = process.getuid?.() === 0;
  const common = { executablePath, headless: false, userDataDir, defaultViewport: null } as const;
  if (kind === 'firefox')
    return launch({
      ...common,
      browser: 'firefox',
      extraPrefsFirefox: {
        // An add-on for this run only is uninstalled at its end, and its data would go with it.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      },
    });
  return launch({
    ...common,
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-first-run',
      '--hide-crash-restore-bubble',
      '--enable-unsafe-extension-debugging',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  });
};

/** Takes the extension in; pages of ours, which the browser closes for that, are opened again. */
const install = async (browser: Browser, kind: Kind): Promise<void> => {
  const ours = browser
    .targets()
    .map((target) => target.url())
    .filter((url) => /^chrome-extension:.*\.html/.test(url));
  // Branded Chrome takes no `--load-extension`; the debugging protocol takes it in every browser.
  await browser.installExtension(outOf(kind === 'chromium' ? 'chrome' : 'firefox'));
  for (const url of ours) await (await browser.newPage()).goto(url);
};

const asked = process.argv.find((arg) => arg.startsWith('--browser='))?.slice('--browser='.length);
const kinds: readonly Kind[] = asked === 'firefox' ? ['firefox'] : ['chromium', 'firefox'];

/**
 * Opens the browser that `--browser=` names, else the first that is there, with a profile of its own.
 *
 * @throws if there is none.
 */
export const openBrowser = async (): Promise<Opened> => {
  if (asked === 'firefox') provideBrowsers(['firefox']);
  const kind = kinds.find((each) => findBrowser(each)) ?? 'chromium';
  const path = findBrowser(kind);
  if (!path) throw new Error('there is no browser here');
  const browser = await launchKind(kind, path);
  await install(browser, kind);
  return {
    reload: () => install(browser, kind),
    closed: new Promise((resolve) => {
      browser.on('disconnected', () => {
        resolve();
      });
    }),
  };
};

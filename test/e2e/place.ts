import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { Browser, BrowserKind, LaunchOptions, Tab } from './browser';
import { welcomePage } from './checks';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { endSession } from './commands';
import { removeAllFolders } from './process';
import { createWorld, type World } from './world';

/** Starts the browser; a fresh one is ready once the welcome page, which comes to the front, is there. */
export const launchBrowser = async (
  kind: BrowserKind,
  options: LaunchOptions,
): Promise<Browser> => {
  const browser = await (kind === 'chromium' ? launchChromium(options) : launchFirefox(options));
  if (options.profile === undefined) await welcomePage(browser);
  return browser;
};

/** Where a test takes place: a browser with the extension, and the world that it looks at. */
export interface Place {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly world: World;
  /** Starts the browser again with the profile that it had; see `LaunchOptions.saidYesTo`. */
  readonly relaunch: (saidYesTo?: readonly string[]) => Promise<void>;
  /** Puts a fresh browser in the place of one that can't be mended. */
  readonly renew: () => Promise<void>;
}

const named = process.env['E2E_BROWSER'];
export const kinds = (['chromium', 'firefox'] as const).filter(
  (kind) => named === undefined || named === kind,
);

/** Closes all tabs but one, empty, so that the next test starts where the first did. */
const closeTabs = async (browser: Browser): Promise<Tab> => {
  const open = await browser.tabs();
  const rest = await browser.openTab('about:blank');
  for (const tab of open) await tab.close().catch(() => undefined);
  return rest;
};

/**
 * The same tests in each browser. One browser serves them all; after each the session has ended and the
 * tabs are closed.
 */
export const inEachBrowser = (
  name: string,
  tests: (place: Place) => void,
  only: readonly BrowserKind[] = kinds,
): void => {
  describe.each(kinds.filter((kind) => only.includes(kind)))(`${name}, in %s`, (kind) => {
    let world: World | undefined;
    let browser: Browser | undefined;
    const place: Place = {
      kind,
      get world() {
        if (!world) throw new Error('no world yet');
        return world;
      },
      get browser() {
        if (!browser) throw new Error('no browser yet');
        return browser;
      },
      relaunch: async (saidYesTo) => {
        const { profile, extension } = place.browser;
        browser = await launchIn(place.world, {
          profile,
          extension,
          ...(saidYesTo && { saidYesTo }),
        });
      },
      renew: async () => {
        await browser?.kill();
        browser = await launchIn(place.world);
      },
    };
    const launchIn = (
      { port, fingerprint }: World,
      again: Pick<LaunchOptions, 'profile' | 'extension' | 'saidYesTo'> = {},
    ): Promise<Browser> => launchBrowser(kind, { port, fingerprint, ...again });
    beforeAll(async () => {
      world = await createWorld();
      browser = await launchIn(world);
    });
    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') {
        // Another try must not find what this one left behind.
        await place.renew();
        place.world.clear();
        return;
      }
      try {
        // In this order: a block page goes on to its address as soon as the session has ended.
        await closeTabs(place.browser);
        await endSession(place.browser);
      } catch (error) {
        // Whatever became of this browser, the next test begins in a fresh one.
        await place.renew();
        throw error;
      }
      place.world.clear();
    });
    afterAll(async () => {
      await browser?.kill();
      removeAllFolders();
      await world?.close();
    });
    tests(place);
  });
};

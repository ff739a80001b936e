import type { Browser } from '../../test/e2e/browser';
import { launchChromium } from '../../test/e2e/chromium';
import { welcomePage } from '../../test/e2e/checks';
import { stage } from '../../test/e2e/staged';
import { createWorld, type World } from '../../test/e2e/world';
import { blankExtension } from './blank-extension';
import { markPage } from './marks';

export interface Bench {
  readonly world: World;
  /** The browser with the extension. */
  readonly ours: Browser;
  /** The browser without it. */
  readonly bare: Browser;
}

export interface Preparation {
  /** How many lines the side panel is to show. */
  readonly lines?: number;
}

const launch = (world: World, extension: string, lines: string, count = 1): Promise<Browser> => {
  markPage(extension, 'popup.html', '#customer');
  markPage(extension, 'sidepanel.html', lines, count);
  const { port, fingerprint } = world;
  return launchChromium({ port, fingerprint, extension });
};

/** A world of its own and both browsers, for as long as the measuring takes. */
export const inBothBrowsers = async <T>(
  measure: (bench: Bench) => Promise<T>,
  { lines = 1 }: Preparation = {},
): Promise<T> => {
  const world = await createWorld();
  const browsers: Browser[] = [];
  try {
    // Of ours only those in sight are drawn; each says how many there are.
    const all = `.statements li${lines > 1 ? `[aria-setsize="${String(lines)}"]` : ''}`;
    const ours = await launch(world, stage('chromium'), all);
    browsers.push(ours);
    await (await welcomePage(ours)).close();
    const bare = await launch(world, blankExtension(lines), '.statements li', lines);
    browsers.push(bare);
    return await measure({ world, ours, bare });
  } finally {
    for (const browser of browsers) await browser.kill();
    await world.close();
  }
};

import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import type { Control, Surface, Tab } from './browser';
import { callOf } from './bidi';
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
export const unlessGone = (error: unknown): void => {
  if (!/closed|detached|destroyed|Session|not attached/i.test(String(error))) throw error;
};

/** The page that a surface is of. */
export const pages = new WeakMap<Surface, Page>();

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
export const createSurface = (page: Page, frame: () => Frame): Surface => {
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

export const createTab = (page: Page, isOurs: (url: string) => boolean): Tab => {
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

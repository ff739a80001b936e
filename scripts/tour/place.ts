import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Surface } from '../../test/e2e/browser';
import type { Scene } from '../../test/e2e/steps/scene';
import { wholePicture } from '../../test/e2e/chromium-page';
import type { World } from '../../test/e2e/world';

export const folder = fileURLToPath(new URL('../../.tour/', import.meta.url));

export type Scheme = 'light' | 'dark';

/** Where the tour takes place, and how it shows what it does. */
export interface Tour extends Scene {
  readonly browser: Browser;
  readonly world: World;
  /** Says what was done. */
  readonly step: (done: string) => void;
  /** Leaves a picture of what is in the window. */
  readonly photograph: (name: string, surface: Surface) => Promise<void>;
}

export const fail = (text: string): never => {
  throw new Error(`the tour failed: ${text}`);
};

export const emptyFolder = (): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
};

/** Waits until nothing is on its way from one look to another. */
const still = (surface: Surface): Promise<void> =>
  surface.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

export const createTour = (browser: Browser, world: World, scheme: Scheme): Tour => {
  const keep = (name: string, picture: Buffer): void => {
    writeFileSync(join(folder, `${name}-${scheme}.png`), picture);
  };
  const step = (done: string): void => {
    console.log(`· ${done}`);
  };
  return {
    browser,
    world,
    step,
    photograph: async (name, surface) => {
      keep(name, await surface.screenshot());
    },
    look: async (name, surface, done) => {
      const address = await surface.address();
      const isPage =
        address.startsWith(browser.ownAddress('')) && address !== browser.ownAddress('popup.html');
      await still(surface);
      keep(name, await (isPage ? wholePicture(surface) : surface.screenshot()));
      step(done);
    },
  };
};

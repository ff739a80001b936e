import { launchChromium } from '../test/e2e/chromium';
import { removeAllFolders } from '../test/e2e/process';
import { waitForNoCover } from '../test/e2e/checks';
import { ask } from '../test/e2e/steps/ask';
import { brief, end } from '../test/e2e/steps/brief';
import { hear } from '../test/e2e/steps/hear';
import { need } from '../test/e2e/steps/need';
import { start } from '../test/e2e/steps/start';
import { createWorld } from '../test/e2e/world';
import { build } from './build';
import { chooseWho } from './tour/chooser';
import { seePanel } from './tour/panel';
import { plan } from './tour/plan';
import { createTour, emptyFolder, folder, type Tour } from './tour/place';
import { endEarly, seeRunning } from './tour/popup';
import { seeSettings } from './tour/settings';
import { findReply, seeShields, writeReply } from './tour/shields';
import { seeWelcome } from './tour/welcome';

/** The main job from the installation to the brief, and what waits meanwhile. */
const walk = async (tour: Tour): Promise<void> => {
  await seeWelcome(tour);
  await chooseWho(tour);
  const inbox = await writeReply(tour);
  const panel = await start(tour);
  await seeShields(tour, inbox);
  await seeRunning(tour);
  await hear(tour, panel);
  await ask(tour, panel);
  await need(tour, panel);
  await brief(tour, panel);
  await seePanel(tour, panel);
  await end(tour, panel);
  await waitForNoCover(inbox);
  await findReply(tour, inbox);
  await plan(tour);
  await endEarly(tour);
  await seeSettings(tour);
};

emptyFolder();
await build();
for (const scheme of ['light', 'dark'] as const) {
  console.log(`The tour, ${scheme}:`);
  const world = await createWorld();
  const { port, fingerprint } = world;
  const browser = await launchChromium({ port, fingerprint, dark: scheme === 'dark' });
  try {
    await walk(createTour(browser, world, scheme));
  } finally {
    await browser.kill();
    removeAllFolders();
    await world.close();
  }
}
console.log(`Pictures are in ${folder}`);

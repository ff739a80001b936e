import type { Browser } from '../../test/e2e/browser';
import { neutral, visit } from '../../test/e2e/checks';
import { until } from '../../test/e2e/until';
import { drawnAt } from './marks';
import { p95, spread } from './numbers';
import { pin } from './pin';
import { inBothBrowsers } from './places';
import type { Measure } from './row';

const times = 20;
const budget = 150;

/** From the click on the toolbar button until the Customer field has been drawn, in ms. */
const openings = async (browser: Browser): Promise<number[]> => {
  await pin(browser);
  const tab = await visit({ browser }, neutral);
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    // In front already, so that the click comes right after.
    await tab.front();
    const clicked = Date.now();
    const popup = await browser.clickToolbar(tab);
    taken.push((await drawnAt(popup)) - clicked);
    await browser.closePopup();
    await until('the popup to close', async () => (await browser.popup()) === null);
  }
  return taken;
};

export const popup: Measure = () =>
  inBothBrowsers(async ({ ours, bare }) => {
    const [measured, baseline] = [await openings(ours), await openings(bare)];
    return [
      {
        what: 'popup: click → usable',
        budget: `p95 ≤ ${String(budget)} ms`,
        measured: spread(measured),
        baseline: `${spread(baseline)}, a popup of one field`,
        ok: p95(measured) <= budget,
      },
    ];
  });

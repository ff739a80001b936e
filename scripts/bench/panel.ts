import type { Browser } from '../../test/e2e/browser';
import { neutral, visit } from '../../test/e2e/checks';
import { startSession } from '../../test/e2e/commands';
import { clickedAt, drawnAt } from './marks';
import { p95, spread } from './numbers';
import { closePanel, openPanel } from './open-panel';
import { pin } from './pin';
import { inBothBrowsers } from './places';
import type { Measure } from './row';
import { busyCustomer, most, seed } from './seed';

const times = 10;
const budget = 200;

/** From the click on “Open notes” until all lines have been drawn, in ms. */
const openings = async (browser: Browser): Promise<number[]> => {
  await pin(browser);
  const tab = await visit({ browser }, neutral);
  const own = await browser.own();
  const taken: number[] = [];
  for (let n = 0; n < times; n++) {
    const panel = await openPanel(browser, tab);
    const drawn = await drawnAt(panel);
    taken.push(drawn - (await clickedAt(own)));
    await closePanel(browser);
  }
  return taken;
};

export const panel: Measure = () =>
  inBothBrowsers(
    async ({ ours, bare }) => {
      await seed(ours);
      await startSession(ours, { customer: busyCustomer });
      const [measured, baseline] = [await openings(ours), await openings(bare)];
      return [
        {
          what: 'side panel: opened → 5,000 statements readable, of 100,000',
          budget: `p95 ≤ ${String(budget)} ms`,
          measured: spread(measured),
          baseline: `${spread(baseline)}, 5,000 ready-made lines`,
          ok: p95(measured) <= budget,
        },
      ];
    },
    { lines: most },
  );

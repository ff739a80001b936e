import type { Surface } from '../../test/e2e/browser';
import { neutral, visit } from '../../test/e2e/checks';
import { startSession } from '../../test/e2e/commands';
import { until } from '../../test/e2e/until';
import { p95, spread } from './numbers';
import { openPanel } from './open-panel';
import { pin } from './pin';
import { inBothBrowsers } from './places';
import type { Measure } from './row';
import { busyCustomer, seed } from './seed';

const budget = 16;
const searchBox = { role: 'searchbox', name: 'Search notes' };
/** Words as one types them: in another order, cut short, and one with a letter wrong. */
const queries = ['friday run 42', 'nobody wh', 'throwm away', '96% every', 'asked fri 7'];

interface Watched {
  taken: number[];
}

/** Notes, in the page, the time from a key until the rows that it finds stand there. */
const watchKeys = (): void => {
  const taken: number[] = [];
  let pressed = 0;
  addEventListener(
    'keydown',
    () => {
      pressed = performance.now();
    },
    true,
  );
  new MutationObserver((changes) => {
    const isHits = changes.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest('.hits, [role=status]') !== null;
    });
    // All that one key changes is written in one go.
    if (pressed === 0 || !isHits) return;
    taken.push(performance.now() - pressed);
    pressed = 0;
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
  Object.assign(window, { taken });
};

const hits = (panel: Surface): Promise<number> =>
  panel.evaluate(() => document.querySelectorAll('.hits li').length);

const type = async (panel: Surface, query: string): Promise<void> => {
  const read = () => panel.evaluate(() => (window as unknown as Watched).taken.length);
  // The first key makes the list; what the others change in it is measured.
  await panel.fill(searchBox, query.slice(0, 1));
  await until('the list', async () => (await hits(panel)) > 0);
  for (const key of query.slice(1)) {
    const before = await read();
    await panel.press(key);
    // A space changes nothing that is found.
    if (key !== ' ') await until('the rows', async () => (await read()) > before);
  }
  await panel.press('Escape');
  await until('the list to go', async () => (await hits(panel)) === 0);
};

export const search: Measure = () =>
  inBothBrowsers(async ({ ours }) => {
    await seed(ours);
    await startSession(ours, { customer: busyCustomer });
    await pin(ours);
    const panel = await openPanel(ours, await visit({ browser: ours }, neutral));
    // Typed at once, as soon as there is a box: taking the notes in counts.
    await until('the box', () => panel.has(searchBox));
    const opened = Date.now();
    await panel.fill(searchBox, 'fri');
    await panel.click({ role: 'button', name: 'All customers' });
    await until('the first rows', async () => (await hits(panel)) > 0, 60_000);
    const first = Date.now() - opened;
    await panel.evaluate(watchKeys);
    await panel.press('Escape');
    for (const query of queries) await type(panel, query);
    const taken = await panel.evaluate(() => (window as unknown as Watched).taken);
    return [
      {
        what: 'search: key → rows there, over 100,000 statements',
        budget: `p95 ≤ ${String(budget)} ms`,
        measured: spread(taken),
        baseline: `first rows ${String(first)} ms after the box is there`,
        ok: p95(taken) <= budget,
      },
    ];
  });

import type { Tab } from '../../test/e2e/browser';
import { neutral, page } from '../../test/e2e/checks';
import { startSession } from '../../test/e2e/commands';
import { launchChromium } from '../../test/e2e/chromium';
import { until } from '../../test/e2e/until';
import { blankExtension } from './blank-extension';
import { median } from './numbers';
import { inBothBrowsers } from './places';
import type { Measure } from './row';

const rounds = 102;
const budget = 1.02;

/** How long the page took, in ms, from the navigation's start to the end of its load event. */
const load = async (tab: Tab, n: number): Promise<number> => {
  // With pictures: what an extension costs, it may cost for each request.
  const url = page(neutral, { as: 'pictures', n: String(n) });
  await tab.go(url);
  return until('the page to be loaded', () =>
    tab.evaluate((wanted) => {
      const [entry] = performance.getEntriesByType('navigation');
      const { loadEventEnd = 0 } = (entry as PerformanceNavigationTiming | undefined) ?? {};
      return location.href === wanted && loadEventEnd > 0 ? loadEventEnd : null;
    }, url),
  );
};

/** Every order of three: none of the browsers gains by coming before or after another. */
const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

const ratio = (over: readonly number[], under: readonly number[]): number =>
  median(over.map((time, n) => time / (under[n] ?? NaN)));

export const loadTime: Measure = () =>
  inBothBrowsers(async ({ world, ours, bare }) => {
    const { port, fingerprint } = world;
    // A second bare browser: what the two differ by is noise.
    const other = await launchChromium({ port, fingerprint, extension: blankExtension() });
    try {
      await startSession(ours);
      const lanes: { readonly tab: Tab; readonly times: number[] }[] = [];
      for (const browser of [ours, bare, other])
        lanes.push({ tab: await browser.openTab(), times: [] });
      for (let n = 0; n < rounds; n++)
        for (const lane of orders[n % orders.length] ?? []) {
          const { tab, times } = lanes[lane] ?? {};
          if (tab) times?.push(await load(tab, n));
        }
      const [withUs = [], without = [], again = []] = lanes.map(({ times }) => times);
      const noise = ratio(again, without);
      // Where two bare browsers differ by more than we may cost, nothing can be said.
      const tells = Math.abs(noise - 1) <= budget - 1;
      const measured = ratio([...withUs, ...withUs], [...without, ...again]);
      return [
        {
          what: 'load time of an allowed page, with ÷ without',
          budget: `≤ ${String(budget)}`,
          measured: `${measured.toFixed(3)} (${median(withUs).toFixed(1)} ms)`,
          baseline: `${noise.toFixed(3)} without ÷ without (${median(without).toFixed(1)} ms)${tells ? '' : ': too noisy to tell'}`,
          ok: tells ? measured <= budget : null,
        },
      ];
    } finally {
      await other.kill();
    }
  });

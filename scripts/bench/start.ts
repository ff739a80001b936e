import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Surface, Tab } from '../../test/e2e/browser';
import { expenses, mail, neutral, reports, visit, waitForNoCover } from '../../test/e2e/checks';
import { endSession, startSession } from '../../test/e2e/commands';
import { until } from '../../test/e2e/until';
import { clickedAt } from './marks';
import { p95, spread } from './numbers';
import { closePanel } from './open-panel';
import { pin } from './pin';
import { inBothBrowsers, type Bench } from './places';
import type { Measure } from './row';

const times = 10;
const budget = 300;
/** What opening so many tabs stirred up is over by then, in ms. */
const calm = 10_000;
const all = 200;
const blocked = Array.from({ length: 20 }, (_, n) => [mail, expenses, reports][n % 3] ?? mail);

/** Has the page of a blocked site note when a cover was hung over it. It costs one observer, asleep. */
const watchCover = (): void => {
  new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    if (added.some(({ nodeName }) => nodeName.toLowerCase().startsWith('u-')))
      Object.assign(window, { coveredAt: Date.now() });
  }).observe(document.documentElement, { childList: true });
};

/**
 * Has a page of ours note when the rules and the stop script stand. It asks the background to look at the
 * clock as soon as the session is saved: the background does one thing after the other, so it answers only
 * when what the start had to apply has been applied. One message, and no asking again and again, which
 * would be paid for by the very thing that is measured.
 */
const watchEnforced = (): void => {
  chrome.storage.onChanged.addListener((changes) => {
    const { oldValue, newValue } = changes['session'] ?? {};
    // Only a start: the end, too, is written into a session that still runs.
    if (!newValue || oldValue) return;
    void chrome.runtime.sendMessage({ command: 'tick' }).then(() => {
      Object.assign(window, { enforcedAt: Date.now() });
    });
  });
};

type Noted = 'coveredAt' | 'enforcedAt';

/** What a page noted, once it has; then forgets it. */
const take = (surface: Surface, name: Noted): Promise<number> =>
  until(name, () =>
    surface.evaluate((key) => {
      const noted = window as unknown as Partial<Record<Noted, number>>;
      const at = noted[key];
      delete noted[key];
      return at ?? null;
    }, name),
  );

/** Opens many tabs in the background, as they are in a browser that has been in use for a day. */
const openOthers = async (browser: Browser, { world }: Bench): Promise<void> => {
  const own = await browser.own();
  await own.evaluate(async (count) => {
    for (let n = 0; n < count; n++)
      await chrome.tabs.create({ url: `https://site-${String(n % 30)}.test/`, active: false });
  }, all - blocked.length);
  await until(
    'the tabs',
    () =>
      world.requests().filter(({ host }) => host.startsWith('site-')).length >=
      all - blocked.length,
    120_000,
  );
};

const start = async (browser: Browser, front: Tab, covered: readonly Tab[]): Promise<number> => {
  const own = await browser.own();
  const popup = await browser.clickToolbar(front);
  await until('the customer', () =>
    popup.evaluate(() => document.querySelector<HTMLInputElement>('#customer')?.value !== ''),
  );
  await popup.click({ role: 'button', name: 'Start focus session' });
  const ends = [await take(own, 'enforcedAt')];
  for (const tab of covered) ends.push(await take(tab, 'coveredAt'));
  return Math.max(...ends) - (await clickedAt(own));
};

export const startClick: Measure = () =>
  inBothBrowsers(async (bench) => {
    const { ours } = bench;
    await startSession(ours);
    await endSession(ours);
    await pin(ours);
    const covered: Tab[] = [];
    for (const url of blocked) covered.push(await visit({ browser: ours }, url));
    await openOthers(ours, bench);
    const front = await visit({ browser: ours }, neutral);
    for (const tab of covered) await tab.evaluate(watchCover);
    await (await ours.own()).evaluate(watchEnforced);
    await pause(calm);
    const taken: number[] = [];
    for (let n = 0; n < times; n++) {
      taken.push(await start(ours, front, covered));
      await closePanel(ours);
      await endSession(ours);
      for (const tab of covered) await waitForNoCover(tab);
    }
    return [
      {
        what: 'click on Start → everything enforced, 200 tabs, 20 of them blocked',
        budget: `p95 ≤ ${String(budget)} ms`,
        measured: spread(taken),
        baseline: '',
        ok: p95(taken) <= budget,
      },
    ];
  });

import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from '../../test/e2e/browser';
import { expenses, mail, visit, waitForCover } from '../../test/e2e/checks';
import { startSession } from '../../test/e2e/commands';
import { cpuTime, tellsCpuTime } from './cpu-time';
import { inBothBrowsers } from './places';
import type { Measure, Row } from './row';

/** For how long nobody acts, in ms: one badge alarm of every minute falls into it. */
const length = 60_000;
/** What the start stirred up is over by then, in ms. */
const calm = 10_000;
const budget = 1;
const blocked = [mail, expenses];

const what = {
  what: 'CPU with 20 tabs open, 2 of them covered, nobody acting, over the bare browser',
  budget: `≤ ${String(budget)} ms per second`,
};

const openTabs = async (browser: Browser) => {
  const covered = [];
  for (const url of blocked) covered.push(await visit({ browser }, url));
  for (let n = blocked.length; n < 20; n++)
    await visit({ browser }, `https://site-${String(n)}.test/`);
  return covered;
};

const measureBoth = (): Promise<Row[]> =>
  inBothBrowsers(async ({ ours, bare }) => {
    const covered = await openTabs(ours);
    await openTabs(bare);
    await startSession(ours);
    for (const tab of covered) await waitForCover(tab);
    await pause(calm);
    // Both at once: idle as they are, neither is in the other's way.
    const before = [ours, bare].map(({ profile }) => cpuTime(profile));
    await pause(length);
    const perSecond = [ours, bare].map(
      ({ profile }, n) => ((cpuTime(profile) - (before[n] ?? NaN)) / length) * 1000,
    );
    const [withUs = NaN, without = NaN] = perSecond;
    return [
      {
        ...what,
        measured: `${(withUs - without).toFixed(2)} ms per second`,
        baseline: `${without.toFixed(2)} ms per second`,
        ok: withUs - without <= budget,
      },
    ];
  });

export const idle: Measure = () =>
  tellsCpuTime()
    ? measureBoth()
    : Promise.resolve([{ ...what, measured: 'not measured (no /proc)', baseline: '', ok: null }]);

import type { Draft } from '../../src/customer/rows';
import type { Browser, Surface } from '../../test/e2e/browser';
import { neutral, visit } from '../../test/e2e/checks';
import { startSession } from '../../test/e2e/commands';
import { rows } from '../../test/e2e/notes';
import { until } from '../../test/e2e/until';
import { p95, spread } from './numbers';
import { openPanel } from './open-panel';
import { pin } from './pin';
import { inBothBrowsers } from './places';
import type { Measure } from './row';
import { seed, usualCustomer } from './seed';

const times = 40;
const budget = 10;
const text = 'Ten days by June';

interface Watched {
  taken: number[];
}

/**
 * Notes, in the page, the time from the key until the page says that it is kept, which it does once the
 * transaction is complete: the drawing of those words is counted, too.
 */
const watchBox = (): void => {
  const taken: number[] = [];
  let pressed = 0;
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Enter') pressed = performance.now();
    },
    true,
  );
  const status = document.querySelector('form [role=status]');
  if (!status) throw new Error('no status');
  new MutationObserver(() => {
    taken.push(performance.now() - pressed);
  }).observe(status, { childList: true, characterData: true, subtree: true });
  Object.assign(window, { taken });
};

const statements = async (browser: Browser, panel: Surface): Promise<number[]> => {
  await until('the box', () => panel.has({ role: 'textbox', name: 'What did they say?' }));
  await panel.evaluate(watchBox);
  const read = () => panel.evaluate(() => (window as unknown as Watched).taken);
  for (let n = 0; n < times; n++) {
    await panel.fill({ role: 'textbox', name: 'What did they say?' }, `${text} ${String(n)}`);
    // A hand is slower than this program: by the time of Enter the last key has long been kept.
    const draft = `${text} ${String(n)}`;
    await until('the draft', async () =>
      (await rows<Draft>(browser, 'drafts')).some((row) => row.text === draft),
    );
    await panel.press('Enter');
    await until('what was typed to be kept', async () => (await read()).length > n);
  }
  return read();
};

/** What the browser itself takes to write such a row into an empty database. */
const plainWrites = async (count: number, row: object): Promise<number[]> => {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const open = indexedDB.open('plain');
    open.onupgradeneeded = () => {
      open.result.createObjectStore('rows', { autoIncrement: true });
    };
    open.onsuccess = () => {
      resolve(open.result);
    };
  });
  const taken: number[] = [];
  for (let n = 0; n < count; n++) {
    const started = performance.now();
    await new Promise<void>((resolve) => {
      const transaction = database.transaction('rows', 'readwrite');
      transaction.objectStore('rows').add(row);
      transaction.oncomplete = () => {
        resolve();
      };
    });
    taken.push(performance.now() - started);
  }
  return taken;
};

export const statement: Measure = () =>
  inBothBrowsers(async ({ ours, bare }) => {
    await seed(ours);
    await startSession(ours, { customer: usualCustomer });
    await pin(ours);
    const measured = await statements(
      ours,
      await openPanel(ours, await visit({ browser: ours }, neutral)),
    );
    const baseline = await (await bare.own()).evaluate(plainWrites, times, { text });
    return [
      {
        what: 'statement: Enter → committed, 100,000 stored',
        budget: `p95 ≤ ${String(budget)} ms`,
        measured: spread(measured, 1),
        baseline: `${spread(baseline, 1)}, one row into an empty database`,
        ok: p95(measured) <= budget,
      },
    ];
  });

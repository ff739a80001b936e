import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { noPolicy, readPolicy } from '../../src/settings/policy';
import type { Browser, Surface } from './browser';
import { expectNothingReached, expenses, mail, neutral, visit, waitForBlockPage } from './checks';
import { endSession, startSession, stored } from './commands';
import { openPanel } from './open-panel';
import { kinds, launchBrowser, type Place } from './place';
import { exampleValues, settingPolicy, stageAlone } from './policy-example';
import { maySetPolicy, policyFile } from './policy-file';
import { removeAllFolders } from './process';
import { shown, untilIs } from './until';
import { createWorld, type World } from './world';

const waiting = 'https://intranet.corp.example/reports/new';
const withoutLeave = 'https://expenses.corp.example/';

/** The values of the policy files, and one site more that would wait without them. */
const values = { ...exampleValues, neverBlocked: ['crm.corp.example', 'www.expensify.com'] };

describe.each(kinds)('a company’s policy, in %s', (kind) => {
  const may = maySetPolicy(kind);
  const file = policyFile(kind);
  let world: World | undefined;
  let browser: Browser | undefined;
  const place: Pick<Place, 'browser' | 'world'> = {
    get browser() {
      if (!browser) throw new Error('no browser yet');
      return browser;
    },
    get world() {
      if (!world) throw new Error('no world yet');
      return world;
    },
  };
  const launch = async (again: { profile?: string; extension: string }): Promise<void> => {
    const { port, fingerprint } = place.world;
    browser = await launchBrowser(kind, { port, fingerprint, ...again });
  };
  const relaunch = async (): Promise<void> => {
    const { profile, extension, quit } = place.browser;
    await quit();
    await launch({ profile, extension });
  };
  const company = (wanted: object): Promise<unknown> =>
    untilIs(
      'the company’s policy',
      async () => (await stored(place.browser)).company ?? noPolicy,
      (set) => isDeepStrictEqual(set, wanted),
    );
  const openPopup = async (): Promise<Surface> =>
    place.browser.clickToolbar(await visit(place, neutral));
  /** What the popup offers: minutes and strictness. */
  const offers = async (popup: Surface, minutes: string, strictness: string): Promise<void> => {
    await untilIs(
      'what is offered',
      () =>
        popup.evaluate(() => [
          document.querySelector<HTMLInputElement>('#minutes')?.value,
          document.querySelector<HTMLInputElement>('[name=strictness]:checked')?.ariaLabel,
        ]),
      ([length, how]) => length === minutes && how === strictness,
    );
  };

  beforeAll(async () => {
    if (!may) return;
    world = await createWorld();
    const { folder, id } = stageAlone(kind);
    file.write(settingPolicy(kind, id, values));
    await launch({ extension: folder });
  });
  afterEach(async () => {
    if (!may) return;
    await place.browser.closePopup();
    await endSession(place.browser);
  });
  afterAll(async () => {
    file.remove();
    await browser?.kill();
    removeAllFolders();
    await world?.close();
  });

  // Only root may manage a browser.
  const asRoot = it.skipIf(!may);

  asRoot('is read (skipped unless root)', async () => {
    await company(readPolicy(values));
  });

  asRoot('sets what is offered, until the user chooses (skipped unless root)', async () => {
    const popup = await openPopup();
    await offers(popup, '50', 'Gentle');
    expect(
      await popup.evaluate(() => document.getElementById('hint-gentle')?.textContent),
    ).toContain('Set by your company.');
    await place.browser.closePopup();
    await startSession(place.browser, { minutes: 30, strictness: 'firm' });
    await endSession(place.browser);
    await relaunch();
    // Read once more by then.
    await startSession(place.browser, { minutes: 30, strictness: 'firm' });
    await endSession(place.browser);
    await company(readPolicy(values));
    await offers(await openPopup(), '30', 'Firm');
    await place.browser.closePopup();
  });

  asRoot('decides what waits in a session (skipped unless root)', async () => {
    await startSession(place.browser);
    await waitForBlockPage(await place.browser.openTab(waiting), waiting);
    await expectNothingReached(place, 'intranet.corp.example');
    await waitForBlockPage(await place.browser.openTab(mail), mail);
    // Never to be blocked; beside the path that waits; and what the user has given no leave for yet.
    await visit(place, expenses);
    await visit(place, 'https://intranet.corp.example/canteen');
    await visit(place, withoutLeave);
  });

  asRoot('brings questions of its own (skipped unless root)', async () => {
    await startSession(place.browser);
    const panel = await openPanel(place);
    await panel.fill({ role: 'textbox', name: 'What did they say?' }, 'The line stands still.');
    await panel.press('Enter');
    await panel.click({ role: 'tab', name: 'Ask' });
    await shown(panel, 'Which of their plants is this about?');
    await shown(panel, 'From your company: 2');
  });

  asRoot('goes when the company takes it back (skipped unless root)', async () => {
    file.remove();
    // Chromium sees it at once.
    if (kind === 'firefox') await relaunch();
    await company(noPolicy);
    await startSession(place.browser);
    await visit(place, waiting);
    await waitForBlockPage(await place.browser.openTab(expenses), expenses);
    await endSession(place.browser);
  });
});

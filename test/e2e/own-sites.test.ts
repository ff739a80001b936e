import { expect, it } from 'vitest';
import { catalogue } from '../../src/blocking/catalogue';
import type { Change } from '../../src/blocking/choices';
import { rulesFor } from '../../src/blocking/rules';
import type { Surface } from './browser';
import {
  expectNothingReached,
  expectNothingSeen,
  expectRefused,
  expectSeen,
  settle,
  mail,
  visit,
  waitForBlockPage,
  waitForCover,
  waitForNoCover,
} from './checks';
import { endSession, send, startSession, stored } from './commands';
import { inEachBrowser, type Place } from './place';
import { shown, until, untilIs } from './until';

const intranet = 'https://intranet.test/';
const spending = 'https://intranet.test/expenses/';
const host = '*://*.intranet.test/*';
const refused = 'intranet.test does not wait yet';

const own = (pattern: string, present = true): Change => ({ kind: 'own', pattern, present });
const choose = async ({ browser }: Place, ...changes: Change[]): Promise<void> => {
  await send(browser, 'choose', { changes });
};

const openForm = async (place: Place, address: string): Promise<Surface> => {
  const tab = await visit(place, address);
  const popup = await place.browser.clickToolbar(tab);
  await popup.click({ role: 'button', name: 'This site waits, too' });
  return popup;
};

/** The popup, as it is when it is opened the next time. */
const openAgain = async ({ browser }: Place): Promise<Surface> => {
  await browser.closePopup();
  await until('the popup to be gone', async () => (await browser.popup()) === null);
  const [tab] = await browser.tabs();
  if (!tab) throw new Error('no tab');
  return browser.clickToolbar(tab);
};

inEachBrowser('a site of the user’s own', (place) => {
  it('that the browser gives no leave for is said so at the next opening, and can be let be', async () => {
    const popup = await openForm(place, intranet);
    await popup.click({ role: 'button', name: 'Let it wait' });
    await place.browser.answerQuestion(false);
    await until('it to be kept', async () =>
      (await stored(place.browser)).choices?.own.includes('intranet.test'),
    );
    const again = await openAgain(place);
    await shown(again, refused);
    await again.click({ role: 'button', name: 'Let it be' });
    await untilIs(
      'no word of it',
      () => again.text(),
      (text) => !text.includes(refused),
    );
    expect((await stored(place.browser)).choices?.own).toEqual([]);
    await place.browser.closePopup();
  });

  it('waits from the next session on, at once where a tab is open, and no longer than it', async () => {
    if (place.kind === 'chromium') {
      await place.browser.quit();
      await place.relaunch([host]);
    }
    const open = await visit(place, `${spending}new`);
    const popup = await openForm(place, `${spending}new`);
    await popup.click({ role: 'radio', name: 'everything on intranet.test under /expenses/' });
    await popup.click({ role: 'button', name: 'Let it wait' });
    await place.browser.answerQuestion(true);
    await shown(popup, 'It waits in your sessions from now on.');
    await place.browser.closePopup();
    expect((await stored(place.browser)).choices?.own).toEqual(['intranet.test/expenses']);

    await startSession(place.browser);
    await waitForCover(open);
    await expectNothingSeen(open);
    place.world.clear();
    await expectRefused(place, await place.browser.openTab(`${spending}1`), `${spending}1`);
    await expectSeen(await visit(place, `${intranet}customers`));

    await endSession(place.browser);
    await waitForNoCover(open);
    await choose(place, own('intranet.test/expenses', false));
  });

  it('waits after the background was killed and the extension loaded anew', async () => {
    await choose(place, own('intranet.test'));
    const open = await visit(place, intranet);
    await place.browser.killWorker();
    await place.browser.reloadExtension();
    await startSession(place.browser);
    await waitForCover(open);
    await endSession(place.browser);
    await waitForNoCover(open);
    await choose(place, own('intranet.test', false));
  });

  it('waits at once when it is added in a session, and until its end when it is taken away', async () => {
    const open = await visit(place, intranet);
    await startSession(place.browser);
    await choose(place, own('intranet.test'));
    await waitForCover(open);
    await choose(place, own('intranet.test', false));
    place.world.clear();
    await waitForBlockPage(await place.browser.openTab(spending), spending);
    await expectNothingReached(place, 'intranet.test');
    await endSession(place.browser);
    await startSession(place.browser);
    await expectSeen(await visit(place, spending));
  });

  it('waits, too, where its path is too long for a rule of the browser’s', async () => {
    const path = `intranet.test/forms/d/e/${'1FAIpQLSf'.repeat(12)}/viewform`;
    await choose(place, own(path));
    await startSession(place.browser);
    const address = `https://${path}?usp=header`;
    await waitForBlockPage(await place.browser.openTab(address), address);
    await settle(place);
    expect(place.world.ran('intranet.test')).toEqual([]);
    await waitForBlockPage(await place.browser.openTab(mail), mail);
    await endSession(place.browser);
    await choose(place, own(path, false));
  });
});

inEachBrowser('what the user has decided about sites of the catalogue', (place) => {
  const second = 'https://mail.google.com/mail/u/1/';

  it('holds from the next session on where it loosens, and for each site alone', async () => {
    await startSession(place.browser);
    const loosened: Change[] = [
      { kind: 'except', pattern: 'mail.google.com/mail/u/1', present: true },
      { kind: 'site', id: 'expensify', on: false },
    ];
    await choose(place, ...loosened);
    await waitForBlockPage(await place.browser.openTab(second), second);
    await endSession(place.browser);

    const { waits } = await startSession(place.browser);
    expect(waits.some(({ id }) => id === 'expensify')).toBe(false);
    await expectSeen(await visit(place, second));
    await waitForBlockPage(await place.browser.openTab(mail), mail);
    await choose(place, { kind: 'except', pattern: 'mail.google.com/mail/u/1', present: false });
    const again = await place.browser.openTab(second);
    await waitForBlockPage(again, second);
    await untilIs(
      'its words',
      () => again.text(),
      (text) => text.includes('can wait.'),
    );
    await choose(place, { kind: 'site', id: 'expensify', on: null });
  });
});

inEachBrowser('the rules', (place) => {
  it('are taken by the browser for every site that there is', async () => {
    const all = (on: true | null): Change[] =>
      catalogue.map(({ id }) => ({ kind: 'site', id, on }));
    await choose(place, ...all(true));
    const { waits } = await startSession(place.browser);
    expect(waits).toHaveLength(catalogue.length);
    const wanted = rulesFor(waits, [], '');
    const installed = await (
      await place.browser.own()
    ).evaluate(async () =>
      (await chrome.declarativeNetRequest.getDynamicRules()).map(({ id }) => id),
    );
    expect(installed.sort((a, b) => a - b)).toEqual(
      wanted.map(({ id }) => id).sort((a, b) => a - b),
    );
    await endSession(place.browser);
    await choose(place, ...all(null));
  });
});

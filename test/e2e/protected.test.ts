import { expect, it } from 'vitest';
import type { Attempt } from '../../src/customer/rows';
import { expectNothingReached, expenses, mail, settle } from './checks';
import { startSession } from './commands';
import { enforced, rows } from './notes';
import { openSettings } from './settings-page';
import { inEachBrowser, type Place } from './place';
import { shown, until, untilIs } from './until';

const button = (name: string) => ({ role: 'button', name });
const allLeave = 'The browser gives leave for every site that should wait.';

/** One rule is lost, by whatever it may be. */
const loseRule = async (place: Place): Promise<void> => {
  await (
    await place.browser.own()
  ).evaluate(async () => {
    const [rule] = await chrome.declarativeNetRequest.getDynamicRules();
    if (!rule) throw new Error('no rule to lose');
    await chrome.declarativeNetRequest.updateDynamicRules({ removeRuleIds: [rule.id] });
  });
};

inEachBrowser('“Am I protected?”', (place) => {
  it('says which sites the browser withholds, and that it has leave again', async () => {
    const page = await openSettings(place);
    await shown(page, allLeave);
    await place.browser.withholdHosts();
    await shown(page, 'The browser keeps Undivided from');
    expect(await page.text()).not.toContain(allLeave);
    expect(await page.has(button('Allow'))).toBe(true);
    await page.clickOn('summary');
    await shown(page, 'Gmail');

    await place.browser.grantHosts();
    await shown(page, allLeave);
    expect(await page.has(button('Allow'))).toBe(false);
  });

  it('sees that a rule is missing, and puts it right', async () => {
    const page = await openSettings(place);
    await shown(page, 'No session runs, so there are no rules.');
    await startSession(place.browser);
    await shown(page, 'rules of this session are in place.');
    await shown(page, 'The script that stops pages is registered.');
    const { rules } = await enforced(place.browser);

    await loseRule(place);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await shown(page, `${String(rules - 1)} in place, ${String(rules)} wanted.`);
    await page.click(button('Put it right'));
    await shown(page, `All ${String(rules)} rules of this session are in place.`);
    expect((await enforced(place.browser)).rules).toBe(rules);
  });

  it('tries an address that waits, and closes its tab', async () => {
    await startSession(place.browser);
    place.world.clear();
    const page = await openSettings(place);
    await until('the button', () => page.has(button('Try it now')));
    const before = (await place.browser.tabs()).length;
    await page.click(button('Try it now'));
    await shown(page, 'Refused: the block page stood there after');
    await shown(page, 'the site was never asked.');
    await expectNothingReached(place, 'mail.aol.com');
    await untilIs(
      'the tab to be gone',
      async () => (await place.browser.tabs()).length,
      (n) => n === before,
    );
  });

  it('counts no try that it makes', async () => {
    const { id } = await startSession(place.browser);
    // As it does, in a tab that stays until the background has answered the block page.
    for (const address of [`${mail}#undivided-try`, expenses])
      await shown(await place.browser.openTab(address), 'Harrow & Finch');
    const attempts = await rows<Attempt>(place.browser, 'attempts');
    expect(attempts.filter(({ sessionId }) => sessionId === id).map(({ host }) => host)).toEqual([
      new URL(expenses).hostname,
    ]);
  });

  it('says it when an address that should wait opens', async () => {
    await startSession(place.browser);
    const page = await openSettings(place);
    await until('the button', () => page.has(button('Try it now')));
    await place.browser.withholdHosts();
    try {
      // Before this, the button still moves.
      await shown(page, 'The browser keeps Undivided from');
      await page.click(button('Try it now'));
      await shown(page, 'It was NOT stopped');
    } finally {
      await place.browser.grantHosts();
      await shown(page, allLeave);
    }
    await settle(place);
  });
});

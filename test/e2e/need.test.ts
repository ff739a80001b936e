import { expect, it } from 'vitest';
import type { Choice, Need } from '../../src/customer/rows';
import type { Surface, Tab } from './browser';
import { newTab } from './checks';
import { startSession } from './commands';
import { rows } from './notes';
import { inEachBrowser, type Place } from './place';
import { shown, until, untilIs } from './until';

const button = (name: string) => ({ role: 'button', name });

/** The panel of this customer, in a tab. */
const openPanel = async (place: Place, customerId: string): Promise<Tab> => {
  const address = place.browser.ownAddress(`sidepanel.html#need/${customerId}`);
  if (place.kind === 'chromium') return place.browser.openTab(address);
  // Firefox lets only its own pages and ours go there.
  const known = await place.browser.tabs();
  const own = await place.browser.own();
  await own.evaluate(async (url) => {
    await chrome.tabs.create({ url });
  }, address);
  return newTab(place, known);
};

/** Types where the focus has gone by itself. */
const typeInto = async (panel: Surface, label: string, ...keys: string[]): Promise<void> => {
  await until(`the focus in “${label}”`, () =>
    panel.evaluate((wanted) => {
      const box = document.activeElement;
      return box instanceof HTMLTextAreaElement && box.labels[0]?.textContent === wanted;
    }, label),
  );
  await panel.press(...keys);
};

inEachBrowser('what they need', (place) => {
  it('is found by one choice between two, and still known when the panel opens again', async () => {
    const { customerId } = await startSession(place.browser);
    const panel = await openPanel(place, customerId);
    await panel.fill({ role: 'textbox', name: 'They need to' }, 'reach ten days');
    await panel.press('Enter');
    await typeInto(panel, 'so that', ...'they keep the shelf', 'Enter');
    await shown(panel, 'Their greatest need');
    await panel.click(button('Add a need'));
    await typeInto(panel, 'They need to', ...'lose less', 'Enter');
    await typeInto(panel, 'so that', 'Enter');
    await shown(panel, 'If they could solve only one this year, which?');
    await panel.click(button('lose less'));
    await typeInto(panel, 'Their greatest need, because', ...'it has a date', 'Enter');
    const [choice] = await untilIs(
      'the choice',
      () => rows<Choice>(place.browser, 'choices'),
      ([made]) => made?.why === 'it has a date',
    );
    const needs = await rows<Need>(place.browser, 'needs');
    expect(needs.map(({ text, soThat }) => [text, soThat])).toEqual([
      ['reach ten days', 'they keep the shelf'],
      ['lose less', undefined],
    ]);
    expect([choice?.overId, choice?.needId]).toEqual(needs.map(({ id }) => id));
    await panel.close();

    const again = await openPanel(place, customerId);
    await shown(again, 'Their greatest need, because');
    const listed = await again.evaluate(() =>
      [...document.querySelectorAll('.need h2')].map(({ textContent }) => textContent),
    );
    expect(listed).toEqual([
      'Their greatest need lose less',
      ' reach ten days so that they keep the shelf',
    ]);
    expect(await again.text()).not.toContain('which?');
  });
});

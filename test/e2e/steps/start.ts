import type { Surface } from '../browser';
import { neutral, visit } from '../checks';
import { shown, until } from '../until';
import { button, type Scene } from './scene';
import { customer } from './story';

/** Says in the popup who it is for and for how long; answers the side panel that opens. */
export const start = async ({ browser, look }: Scene): Promise<Surface> => {
  const popup = await browser.clickToolbar(await visit({ browser }, neutral));
  await popup.fill({ role: 'combobox', name: 'Customer' }, customer);
  await popup.press('Escape');
  await popup.click(button('45'));
  await look('popup', popup, `clicked the toolbar button, typed “${customer}”, chose 45 minutes`);
  await popup.clickOn('summary');
  await popup.click({ role: 'radio', name: 'Gentle' });
  await look('popup-choices', popup, 'unfolded what waits, chose Gentle');
  await popup.click(button('Start focus session'));
  const panel = await until('the side panel', () => browser.sidePanel());
  await shown(panel, 'Email, expenses, and reports wait until');
  await shown(panel, customer);
  await look('heard-first', panel, 'clicked Start: the side panel opened');
  return panel;
};

import type { Surface } from '../../test/e2e/browser';
import { session } from '../../test/e2e/commands';
import { button, tab } from '../../test/e2e/steps/scene';
import { heard } from '../../test/e2e/steps/story';
import { shown } from '../../test/e2e/until';
import type { Tour } from './place';

/** What else the panel has: search, one thing they said opened, the keys, and a full window. */
export const seePanel = async (tour: Tour, panel: Surface): Promise<void> => {
  const { browser, look } = tour;
  await panel.click(tab('Heard'));
  await panel.fill({ role: 'searchbox', name: 'Search notes' }, 'Friday');
  await shown(panel, 'found');
  await look('heard-search', panel, 'searched the notes');
  await panel.press('Escape');
  await panel.fill({ role: 'searchbox', name: 'Search notes' }, '');
  await panel.press('Backspace');
  await panel.click(button(heard[1] ?? ''));
  await shown(panel, 'Ask what it means');
  await look('heard-opened', panel, 'opened one thing they said');
  await panel.click(button('More'));
  await panel.click(button('Keys'));
  await shown(panel, 'Show these keys');
  await tour.photograph('keys', panel);
  tour.step('looked at the keys');
  await panel.press('Escape');

  const { customerId } = await session(browser);
  const full = await browser.openTab(browser.ownAddress(`sidepanel.html#ask/${customerId}`));
  await shown(full, '5 asked');
  await look('ask-full', full, 'opened the questions in a full window');
  for (const name of ['Need', 'Brief']) {
    await full.click(tab(name));
    await shown(full, 'Next visit');
    await look(`${name.toLowerCase()}-full`, full, `turned to ${name} there`);
  }
  await full.close();
};

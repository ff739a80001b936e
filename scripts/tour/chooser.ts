import { shows } from '../../test/e2e/checks';
import { select } from '../../test/e2e/selection';
import { button } from '../../test/e2e/steps/scene';
import { news } from '../../test/e2e/steps/story';
import { shown, until } from '../../test/e2e/until';
import type { Tour } from './place';

/** What is selected on a page when no customer is open: a small window asks who said it. */
export const chooseWho = async ({ browser, look }: Tour): Promise<void> => {
  const page = await browser.openTab(news);
  await shows(page, news);
  await browser.theySaidThis(page, await select(page, '#two', '#two'));
  const chooser = await until('the chooser', async () => {
    for (const tab of await browser.tabs())
      if ((await tab.address()).includes('/chooser.html')) return tab;
    return null;
  });
  await shown(chooser, 'We throw away about 4%');
  await look('chooser', chooser, 'chose “They said this” on a page with nobody open: who said it?');
  await chooser.fill({ role: 'combobox', name: 'Customer' }, 'Lindqvist AB');
  await chooser.press('Escape');
  await chooser.click(button('Keep it'));
  await shown(chooser, 'Kept for Lindqvist AB.');
  await look('chooser-kept', chooser, 'said it was Lindqvist AB');
  await chooser.close();
  await page.close();
};

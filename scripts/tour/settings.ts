import { visit } from '../../test/e2e/checks';
import { button } from '../../test/e2e/steps/scene';
import { shown, until } from '../../test/e2e/until';
import type { Tour } from './place';

/** A site of one's own from the popup, and the settings; the browser's own question stays unanswered. */
export const seeSettings = async ({ browser, look }: Tour): Promise<void> => {
  const page = await visit({ browser }, 'https://intranet.test/expenses/new');
  const popup = await browser.clickToolbar(page);
  await popup.click(button('This site waits, too'));
  await shown(popup, 'everything on intranet.test under /expenses/');
  await look('popup-own-site', popup, 'on the intranet, clicked “This site waits, too”');
  await popup.click(button('Let it wait'));
  await until('the wish to be kept', async () => (await browser.popup()) === null);

  const again = await browser.clickToolbar(page);
  await shown(again, 'intranet.test does not wait yet');
  await look('popup-no-leave', again, 'the browser was given no leave: the popup says so');
  await browser.closePopup();

  const settings = await browser.openTab(browser.ownAddress('options.html'));
  await shown(settings, 'Am I protected?');
  await shown(settings, 'The background answered');
  await look('settings', settings, 'the settings: what waits, own sites, whether one is protected');
  await settings.close();
  await page.close();
};

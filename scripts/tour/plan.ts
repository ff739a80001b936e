import { neutral, visit } from '../../test/e2e/checks';
import { button } from '../../test/e2e/steps/scene';
import { shown, until } from '../../test/e2e/until';
import type { Tour } from './place';

/** An hour on the calendar by two clicks, and the week that it stands in. */
export const plan = async ({ browser, look }: Tour): Promise<void> => {
  const page = await visit({ browser }, neutral);
  const popup = await browser.clickToolbar(page);
  await popup.click(button('Plan it'));
  await shown(popup, 'Another time');
  await look('popup-plan', popup, 'clicked “Plan it”: three good times, each with its reason');
  await popup.clickOn('.good-slots li button');
  await shown(popup, 'Planned:');
  await look('popup-planned', popup, 'clicked the first: it is on the calendar');
  await browser.closePopup();

  const week = await browser.openTab(browser.ownAddress('library.html'));
  await until('the week', async () => (await week.text()).includes('Plan an hour'));
  await look('planned-hours', week, 'the week of planned hours');
  await week.close();
  await page.close();
};

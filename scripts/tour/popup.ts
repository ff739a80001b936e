import type { Surface } from '../../test/e2e/browser';
import { neutral, visit } from '../../test/e2e/checks';
import { button } from '../../test/e2e/steps/scene';
import { shown, until } from '../../test/e2e/until';
import type { Tour } from './place';

const openPopup = async ({ browser }: Tour): Promise<Surface> =>
  browser.clickToolbar(await visit({ browser }, neutral));

/** The popup while the session runs. */
export const seeRunning = async (tour: Tour): Promise<void> => {
  const popup = await openPopup(tour);
  await shown(popup, 'Add 5 minutes');
  await tour.look('popup-session', popup, 'clicked the toolbar button: the time left');
  await tour.browser.closePopup();
};

/** What the popup says once the time is up; then another session, ended before its time. */
export const endEarly = async (tour: Tour): Promise<void> => {
  const { browser, look } = tour;
  const popup = await openPopup(tour);
  await shown(popup, 'Copy brief');
  await look('popup-summary', popup, 'the popup says what it came to');
  await popup.click(button('Start focus session'));
  await until('the panel', async () =>
    (await (await browser.sidePanel())?.text())?.includes('wait until'),
  );
  const again = await openPopup(tour);
  await again.click(button('End early'));
  await look('popup-end-early', again, 'started another session by two clicks; clicked End early');
  await again.click(button('End it now'));
  await shown(again, 'Everything is kept.');
  await shown(again, 'Copy brief');
  await look('popup-ended', again, 'ended early; everything is kept');
};

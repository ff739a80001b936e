import type { Surface } from './browser';
import { neutral, visit } from './checks';
import type { Place } from './place';
import { until } from './until';

/** Opens the panel from the popup, as the user does. */
export const openPanel = async (place: Pick<Place, 'browser'>): Promise<Surface> => {
  const popup = await place.browser.clickToolbar(await visit(place, neutral));
  await popup.click({ role: 'button', name: 'Open notes' });
  const panel = await until('the side panel', () => place.browser.sidePanel());
  // In Firefox it stays, over the panel.
  await place.browser.closePopup();
  return panel;
};

import type { Browser, Surface, Tab } from '../../test/e2e/browser';
import { until } from '../../test/e2e/until';

/** Opens the side panel as the user does: by the button in the popup. */
export const openPanel = async (browser: Browser, tab: Tab): Promise<Surface> => {
  const popup = await browser.clickToolbar(tab);
  await popup.click({ role: 'button', name: 'Open notes' });
  return until('the side panel', () => browser.sidePanel());
};

export const closePanel = async (browser: Browser): Promise<void> => {
  const panel = await browser.sidePanel();
  // It closes before it can answer.
  await panel
    ?.evaluate(() => {
      window.close();
    })
    .catch(() => undefined);
  await until('the side panel to close', async () => (await browser.sidePanel()) === null);
  await browser.closePopup();
};

import type { Browser } from '../../test/e2e/browser';
import { until } from '../../test/e2e/until';

/**
 * Pins the toolbar button, as the welcome page advises. One that isn't is first moved into view by the
 * browser, which takes 250 ms before it loads the popup, whosever it is.
 */
export const pin = async (browser: Browser): Promise<void> => {
  const tab = await browser.openTab('chrome://extensions/');
  await until('the page about extensions', () =>
    tab.evaluate(() => 'developerPrivate' in chrome && document.readyState === 'complete'),
  );
  await tab.evaluate(
    async (extensionId) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
      };
      await developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true });
    },
    new URL(browser.ownAddress('')).hostname,
  );
  await tab.close();
};

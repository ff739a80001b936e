import { contentApi } from '../browser/content-api';

/** Takes the whole page away, and leaves for the block page. */
export const leaveForBlockPage = (address: string): void => {
  window.stop();
  document.documentElement?.remove();
  location.replace(`${contentApi.runtime.getURL('blocked.html')}#${address}`);
};

import { api } from './api';

/** Opens the page of settings in a tab, or brings the one that is open to the front. */
export const openSettings = (): void => {
  void api.runtime.openOptionsPage();
};

import { api } from './api';

/** Opens an address in a new tab in front. */
export const openTab = (url: string): void => {
  void api.tabs.create({ url });
};

/** Leads a tab to a web address; anything else is left. */
export const leadTab = async (tabId: number, to: string): Promise<void> => {
  const url = URL.parse(to);
  if (url?.protocol === 'http:' || url?.protocol === 'https:')
    await api.tabs.update(tabId, { url: url.href });
};

/**
 * A new tab page in this tab's place. No tab can be led there, so a fresh one takes over; the old one is
 * closed unless `keep` (a cover's page lives on under it).
 */
export const newTabInPlaceOf = async (tab: chrome.tabs.Tab, keep: boolean): Promise<void> => {
  await api.tabs.create({ index: tab.index + 1, windowId: tab.windowId });
  if (!keep && tab.id !== undefined) await api.tabs.remove(tab.id);
};

/** Opens a page of ours in a new tab. */
export const showPage = async (page: string): Promise<void> => {
  await api.tabs.create({ url: api.runtime.getURL(page) });
};

/** Whether this page of ours stands in a tab, and not in the popup or the side panel. */
export const isInTab = async (): Promise<boolean> => (await api.tabs.getCurrent()) !== undefined;

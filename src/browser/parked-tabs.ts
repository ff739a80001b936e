import { api } from './api';
import type { ParkedTab } from './storage';

export type OpenTab = chrome.tabs.Tab;

type Parked = Readonly<Record<string, ParkedTab>>;

export const asParked = (tab: chrome.tabs.Tab, address: string): ParkedTab => ({
  address,
  windowId: tab.windowId,
  index: tab.index,
  pinned: tab.pinned,
});

/**
 * Opens again the tabs that the browser closed with the block page in them, as it does when the
 * extension is updated, reloaded or switched off and on. Gives those that are still to be kept in mind.
 */
export const reopenParked = async (
  parked: Parked,
  addressOf: (tab: ParkedTab) => string,
): Promise<Parked> => {
  const [tabs, windows] = await Promise.all([api.tabs.query({}), api.windows.getAll()]);
  const isOpen = (id: string): boolean => tabs.some((tab) => String(tab.id) === id);
  const lost = Object.entries(parked).filter(([id]) => !isOpen(id));
  for (const [, tab] of lost) {
    // A window that is gone was closed by the user, and its tabs with it.
    if (!windows.some(({ id }) => id === tab.windowId)) continue;
    await api.tabs.create({
      url: addressOf(tab),
      windowId: tab.windowId,
      index: tab.index,
      pinned: tab.pinned,
      active: false,
    });
  }
  return Object.fromEntries(Object.entries(parked).filter(([id]) => isOpen(id)));
};

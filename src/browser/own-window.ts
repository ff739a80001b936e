import { api } from './api';

/** The window that the page which calls it stands in, or beside. */
export const ownWindowId = async (): Promise<number | null> =>
  (await api.windows.getCurrent()).id ?? null;

/** Brings that window to the front. */
export const showOwnWindow = async (): Promise<void> => {
  const id = await ownWindowId();
  if (id !== null) await api.windows.update(id, { focused: true });
};

/** Closes the tab that the page stands in, and with the last of them its window. */
export const closeOwnTab = async (): Promise<void> => {
  const tab = await api.tabs.getCurrent();
  if (tab?.id !== undefined) await api.tabs.remove(tab.id);
};

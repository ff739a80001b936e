import { api } from './api';

/**
 * Title and address of the tab that the user clicked the toolbar button on: `activeTab` gives them for
 * that tab alone, until it navigates. Null where the browser keeps them back (its own pages).
 */
export const readActivePage = async (): Promise<{ title: string; address: string } | null> => {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.title && tab.url ? { title: tab.title, address: tab.url } : null;
};

import { api } from './api';
import { t } from './text';

/** The user wants to keep what is selected: from the menu or with the keys. */
export interface Capture {
  /** Missing where it was selected in no tab: in another extension's panel, say. */
  readonly tab?: { readonly id: number; readonly windowId: number };
  /** The frame that was clicked; the keys name none. */
  readonly frameId?: number;
  /** What the browser itself says of the selection; Chromium turns its line breaks into spaces. */
  readonly selectionText?: string;
  readonly pageUrl?: string;
  /** In a field that can be written in. */
  readonly editable?: boolean;
}

const menuId = 'they-said-this';
const commandName = 'they-said-this';

const asTab = (tab: chrome.tabs.Tab | undefined): Pick<Capture, 'tab'> =>
  tab?.id !== undefined && tab.id >= 0 ? { tab: { id: tab.id, windowId: tab.windowId } } : {};

/** Registers for the menu item and the keys. */
export const onCapture = (capture: (asked: Capture) => Promise<void>): void => {
  api.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== menuId) return;
    const { frameId, selectionText, pageUrl, editable } = info;
    void capture({
      ...asTab(tab),
      ...(frameId !== undefined && { frameId }),
      ...(selectionText !== undefined && { selectionText }),
      ...(pageUrl !== undefined && { pageUrl }),
      editable,
    });
  });
  api.commands.onCommand.addListener((name, tab) => {
    if (name === commandName) void capture(asTab(tab));
  });
};

/** Puts the item into the menu of a selection; one that is there already is replaced. */
export const createMenu = async (): Promise<void> => {
  await api.contextMenus.removeAll();
  api.contextMenus.create({ id: menuId, title: t('captureMenu'), contexts: ['selection'] });
};

/** Where a tab stands: `activeTab` tells, for the tab that the user has just acted in. */
export const standing = async (
  tabId: number,
): Promise<Pick<chrome.tabs.Tab, 'url' | 'title' | 'incognito'> | null> =>
  api.tabs.get(tabId).catch(() => null);

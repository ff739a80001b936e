import type { Selected } from './browser';

/** An event of the extension's API, which can be made to happen. */
interface Dispatching {
  dispatch(...args: unknown[]): void;
}

/** Runs in the worker: the item of the menu was chosen. */
export const tellOfMenu = async (address: string, selected: Selected): Promise<void> => {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  const frames = await chrome.scripting
    .executeScript({ target: { tabId: tab?.id ?? 0, allFrames: true }, func: () => location.href })
    .catch(() => []);
  const frame = frames.find(({ result }) => result === selected.address);
  const info = {
    menuItemId: 'they-said-this',
    // A frame without leave is known to the browser by a number that we have no way to learn.
    frameId: frame?.frameId ?? (selected.address === address ? 0 : 999_999),
    selectionText: selected.text.replaceAll(/\s*\n\s*/g, ' '),
    pageUrl: address,
    editable: selected.editable,
  };
  (chrome.contextMenus.onClicked as unknown as Dispatching).dispatch(info, tab);
};

/** Runs in the worker: the keys were pressed. */
export const tellOfKeys = async (address: string): Promise<void> => {
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  (chrome.commands.onCommand as unknown as Dispatching).dispatch('they-said-this', tab);
};

/** Tells the worker of a click on a notification, or on a button of it. */
export const tellOfNotice = (id: string, button: number | null): void => {
  const { onClicked, onButtonClicked } = chrome.notifications;
  if (button === null) (onClicked as unknown as Dispatching).dispatch(id);
  else (onButtonClicked as unknown as Dispatching).dispatch(id, button);
};

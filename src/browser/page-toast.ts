import { api } from './api';

/** What our toast in the page says. Never a customer's name: the page is not ours. */
export type Toast =
  /** Kept; `token` lets it be taken back, once. */
  | { readonly say: 'kept'; readonly token: string }
  | { readonly say: 'nothingSelected' }
  /** The database would not take it: the text can be copied. */
  | { readonly say: 'failed'; readonly text: string };

/** Where the script leaves its function, in our own world of the page. */
export interface ToastScope {
  undividedToast?: (toast: Toast) => boolean;
}

/** Shows the toast in a tab's page; false where there is none that it could stand in. */
export const showToast = async (tabId: number, toast: Toast): Promise<boolean> => {
  try {
    const how = { target: { tabId }, injectImmediately: true };
    await api.scripting.executeScript({ ...how, files: ['capture/toast.js'] });
    const [shown] = await api.scripting.executeScript({
      ...how,
      func: (said: Toast) => (globalThis as ToastScope).undividedToast?.(said) ?? false,
      args: [toast],
    });
    return shown?.result === true;
  } catch {
    return false;
  }
};

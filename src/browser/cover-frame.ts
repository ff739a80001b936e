import { api } from './api';

/** What the watch script tells the frame that it raised itself. */
export interface CoverProof {
  /** The covered page's address. */
  readonly address: string;
  /** Whether the covered page was somewhere allowed before, in the same document. */
  readonly canGoBack: boolean;
  /** Whether the user went there during the session, in the same document. */
  readonly tried: boolean;
}

/** From the block page in a cover to the watch script in its tab, by way of the background. */
export type CoverMessage =
  { readonly cover: 'prove'; readonly nonce: string } | { readonly cover: 'back' };

/**
 * Asks the watch script in a tab. The frame can't do so itself: in Firefox a page of ours that is framed
 * by a web page has no more of the API than a content script.
 */
export const askWatch = async (
  tab: chrome.tabs.Tab | undefined,
  message: CoverMessage,
): Promise<CoverProof | null> => {
  if (tab?.id === undefined) return null;
  try {
    return await api.tabs.sendMessage<CoverMessage, CoverProof | null>(tab.id, message, {
      frameId: 0,
    });
  } catch {
    // No watch script answers there: somebody else framed us.
    return null;
  }
};

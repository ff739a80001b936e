import { api } from './api';
import type { CommandName, Request } from './commands';
import { isOurPage, type Sender } from './senders';
import { isCoverSignal, type CoverSignal } from './signals';
import { isUndo } from './undo';

export type { Sender };

interface Handlers {
  /** Answers a command from a page of ours. */
  readonly command: (request: Request, sender: Sender) => Promise<unknown>;
  /** A cover went up or down in the sender's tab. */
  readonly cover: (signal: CoverSignal, tab: chrome.tabs.Tab) => Promise<void>;
  /** A toast in this tab wants to take back what its token is for; whether that was done. */
  readonly undo: (token: string, tabId: number) => Promise<boolean>;
}

const isRequest = (message: unknown): message is Request<CommandName> =>
  typeof message === 'object' && message !== null && 'command' in message;

/** Listens for messages. Commands are taken from our own pages only, the rest from our scripts in tabs. */
export const onMessages = ({ command, cover, undo }: Handlers): void => {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (isRequest(message)) return isOurPage(sender) ? command(message, sender) : undefined;
    if (isCoverSignal(message) && sender.id === api.runtime.id && sender.tab)
      return cover(message, sender.tab);
    if (isUndo(message) && sender.id === api.runtime.id && sender.tab?.id !== undefined)
      return undo(message.undo, sender.tab.id);
    return undefined;
  };
  // The polyfill lets a listener answer with a promise, which Chrome's types don't know.
  api.runtime.onMessage.addListener(
    listener as Parameters<typeof api.runtime.onMessage.addListener>[0],
  );
};

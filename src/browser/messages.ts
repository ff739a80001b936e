import { api } from './api';
import type { CommandName, Request } from './commands';
import { isCoverSignal, type CoverSignal } from './signals';

/** Who sent a message; `tab` is missing for the popup and the side panel. */
export type Sender = chrome.runtime.MessageSender;

interface Handlers {
  /** Answers a command from a page of ours. */
  readonly command: (request: Request, sender: Sender) => Promise<unknown>;
  /** A cover went up or down in the sender's tab. */
  readonly cover: (signal: CoverSignal, tab: chrome.tabs.Tab) => Promise<void>;
}

/** The block page has an address for this run alone beside its fixed one (`use_dynamic_url`). */
const ourOrigins = (): string[] =>
  [api.runtime.getURL(''), `chrome-extension://${api.runtime.id}/`].map(
    (url) => new URL(url).origin,
  );

const isOurPage = ({ id, url }: Sender): boolean =>
  id === api.runtime.id &&
  url !== undefined &&
  ourOrigins().some((own) => url.startsWith(`${own}/`));

const isRequest = (message: unknown): message is Request<CommandName> =>
  typeof message === 'object' && message !== null && 'command' in message;

/** Listens for messages. Commands are taken from our own pages only, covers' signals from scripts in tabs. */
export const onMessages = ({ command, cover }: Handlers): void => {
  const listener = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (isRequest(message)) return isOurPage(sender) ? command(message, sender) : undefined;
    if (isCoverSignal(message) && sender.id === api.runtime.id && sender.tab)
      return cover(message, sender.tab);
    return undefined;
  };
  // The polyfill lets a listener answer with a promise, which Chrome's types don't know.
  api.runtime.onMessage.addListener(
    listener as Parameters<typeof api.runtime.onMessage.addListener>[0],
  );
};

import { api } from './api';

/** Who sent a message; `tab` is missing for the popup, the side panel and the background. */
export type Sender = chrome.runtime.MessageSender;

/** The block page has an address for this run alone beside its fixed one (`use_dynamic_url`). */
const ourAddresses = (): string[] => [
  api.runtime.getURL('/'),
  `chrome-extension://${api.runtime.id}/`,
];

/** Whether it is one of our own documents, not a script of ours in somebody else's. */
export const isOurPage = ({ id, url }: Sender): boolean =>
  id === api.runtime.id && url !== undefined && ourAddresses().some((own) => url.startsWith(own));

import { api, isFirefox } from './api';

/**
 * The block page's address as a saved rule may name it. Not `runtime.getURL` in Chromium: with
 * `use_dynamic_url` that is this run's own address, which a saved rule outlives.
 */
export const blockPage = (): string =>
  isFirefox
    ? api.runtime.getURL('blocked.html')
    : `chrome-extension://${api.runtime.id}/blocked.html`;

/** Where a navigation to a blocked address ends up. */
export const blockPageFor = (address: string): string => `${blockPage()}#${address}`;

/** In the fragment, which no site is sent: our own try whether an address is refused, which is not counted. */
export const tryMark = 'undivided-try';

export const isOurTry = (address: string): boolean => address.endsWith(`#${tryMark}`);

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

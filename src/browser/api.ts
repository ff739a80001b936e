import polyfill from 'webextension-polyfill';

/**
 * The one way to the browser's extension API, for the background and our pages. The polyfill gives
 * promises and a message listener that may answer with one, in every browser; its own types lack the
 * newer APIs, so Chrome's are used.
 */
export const api = polyfill as unknown as typeof chrome;

/** Firefox has a sidebar where Chromium has a side panel. */
export const isFirefox = api.runtime.getURL('').startsWith('moz-');

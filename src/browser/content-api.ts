/**
 * The extension API for content scripts, without the polyfill: these load on every page of the blocked
 * hosts and must stay tiny. What they use answers with promises in both browsers.
 */
const scope = globalThis as { browser?: typeof chrome; chrome?: typeof chrome };

export const contentApi = (scope.browser ?? scope.chrome) as typeof chrome;

/** False once the extension was removed, disabled or replaced by a newer version of itself. */
export const extensionAlive = (): boolean => {
  try {
    return Boolean(contentApi.runtime?.id);
  } catch {
    return false;
  }
};

/** Chromium leaves an orphaned content script running; Firefox ends it. */
export const isFirefox = (): boolean => contentApi.runtime.getURL('').startsWith('moz-');

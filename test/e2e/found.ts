import { findBrowser } from '../../scripts/browsers.mjs';
import type { BrowserKind } from './browser';

/** Where this browser is; setup has seen to it that it is somewhere. */
export const pathOf = (kind: BrowserKind): string => {
  const path = findBrowser(kind);
  if (path === undefined) throw new Error(`no ${kind} found: run "npm test", which sets it up`);
  return path;
};

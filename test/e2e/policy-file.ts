import { existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserKind } from './browser';
import { findBrowser } from '../../scripts/browsers.mjs';

/** Where the browser that is tested looks for the policies of its machine, on Linux. */
const placeOf = (kind: BrowserKind): string => {
  if (kind === 'firefox') return '/etc/firefox/policies/policies.json';
  const program = findBrowser(kind) ?? '';
  const folder = /edge/.test(program)
    ? 'opt/edge'
    : /chrome/.test(program)
      ? 'opt/chrome'
      : 'chromium';
  // Beside whatever else is managed there.
  return `/etc/${folder}/policies/managed/undivided-test-${String(process.pid)}.json`;
};

/** Only root may manage a browser, and what manages one already is left alone. */
export const maySetPolicy = (kind: BrowserKind): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && !existsSync(placeOf(kind));

export interface PolicyFile {
  readonly write: (policy: object) => void;
  /** Leaves everything as it was before the first `write`. */
  readonly remove: () => void;
}

export const policyFile = (kind: BrowserKind): PolicyFile => {
  const path = placeOf(kind);
  const made: string[] = [];
  const makeFolder = (folder: string): void => {
    if (existsSync(folder)) return;
    makeFolder(dirname(folder));
    mkdirSync(folder);
    made.unshift(folder);
  };
  const remove = (): void => {
    rmSync(path, { force: true });
    for (const folder of made.splice(0))
      try {
        rmdirSync(folder);
      } catch {
        // Somebody else has put something there meanwhile.
      }
  };
  return {
    write: (policy) => {
      makeFolder(dirname(path));
      process.once('exit', remove);
      writeFileSync(path, JSON.stringify(policy));
    },
    remove,
  };
};

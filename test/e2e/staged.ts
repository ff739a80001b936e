import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { zipSync } from 'fflate';
import type { BrowserKind } from './browser';
import { makeFolder } from './process';

/** The page that the harness asks the extension's API from. */
export const ownPage = 'own.html';

/** A copy of the built extension with one page more, empty, for the tests to look in from. */
export const stage = (kind: BrowserKind): string => {
  const built = resolve('dist', kind === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(join(built, 'manifest.json')))
    throw new Error(`${built} is not there: run "npm run build" first`);
  const folder = join(makeFolder(kind), 'extension');
  mkdirSync(folder);
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, ownPage), '<!doctype html><meta charset="utf-8"><title>own</title>');
  return folder;
};

export interface Staged {
  readonly key?: string;
  readonly host_permissions: readonly string[];
  readonly browser_specific_settings?: { readonly gecko: { readonly id: string } };
}

const manifestOf = (folder: string): Staged =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Staged;

/** Changes what the extension in a folder says of itself. */
export const restage = (folder: string, change: (manifest: Staged) => Staged): void => {
  const changed = change(manifestOf(folder));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(changed));
};

/** Under which Firefox knows the extension in a folder. */
export const addonIdOf = (folder: string): string =>
  manifestOf(folder).browser_specific_settings?.gecko.id ?? '';

/** Packs a folder as Firefox installs it for good. */
export const packed = (folder: string): string => {
  const files: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      files[relative(folder, path).replaceAll('\\', '/')] = readFileSync(path);
    }
  const archive = `${folder}.xpi`;
  writeFileSync(archive, zipSync(files, { level: 0 }));
  return archive;
};

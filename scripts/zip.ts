import { zipSync, type Zippable } from 'fflate';
import type { Files } from './build';

/** Zips hold local times; a fixed one keeps the bytes the same. */
const mtime = new Date(2020, 0, 1);

/** An extension as the stores take it: the same bytes from the same files. */
export const zip = (files: Files): Uint8Array => {
  const entries: Zippable = {};
  for (const [path, bytes] of files) entries[path] = [bytes, { mtime }];
  return zipSync(entries, { level: 9 });
};

import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesFor, type Files } from '../build';
import { zip } from '../zip';
import type { Measure } from './row';

const kb = (bytes: number): number => bytes / 1024;
const asKb = (bytes: number): string => `${kb(bytes).toFixed(1)} KB`;

/** What a built file has the browser load at once; `import(…)`, with its bracket, comes after. */
const loadedBy = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport|\bsrc=|\bhref=)\s*"([^"]+\.(?:js|css))"/g)].flatMap(
    (found) => found[1] ?? [],
  );

/** The file and all that it loads, and what those load. */
const closure = (files: Files, path: string, seen = new Set<string>()): Set<string> => {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path} is not in the build`);
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const next of loadedBy(Buffer.from(bytes).toString()))
    closure(files, posix.resolve('/', posix.dirname(path), next).slice(1), seen);
  return seen;
};

const gzipped = (files: Files, paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + gzipSync(files.get(path) ?? '', { level: 9 }).length, 0);

export const size: Measure = async () => {
  const files = await filesFor('chrome');
  const before = closure(files, 'popup.html');
  const later = [...files.keys()].filter((path) => path.startsWith('chunks/') && !before.has(path));
  const loaded = gzipped(files, before);
  const packed = (await zip(files)).length;
  return [
    {
      what: 'popup: loaded before it is usable, gzipped',
      budget: '≤ 40 KB',
      measured: `${asKb(loaded)} in ${String(before.size)} files`,
      baseline: `${asKb(gzipped(files, later))} in all chunks that come after or never`,
      ok: kb(loaded) <= 40,
    },
    {
      what: 'the packed extension',
      budget: '≤ 300 KB',
      measured: asKb(packed),
      baseline: `${asKb([...files.values()].reduce((sum, { length }) => sum + length, 0))} unpacked`,
      ok: kb(packed) <= 300,
    },
  ];
};

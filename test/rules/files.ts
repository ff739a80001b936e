import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** Paths of our TypeScript, from src on, with forward slashes. */
export const sources = (): string[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path));

export const textOf = (path: string): string => readFileSync(join(src, path), 'utf8');

export interface Import {
  readonly from: string;
  /** A path from src on, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const statement =
  /(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)|import\s+'([^']+)'/g;

export const importsOf = (from: string): Import[] =>
  [...textOf(from).matchAll(statement)].map(([, type, named, dynamic, bare]) => {
    const to = named ?? dynamic ?? bare ?? '';
    return {
      from,
      to: to.startsWith('.') ? posix.join(posix.dirname(from), to) : to,
      typeOnly: type !== undefined,
    };
  });

import { Resvg } from '@resvg/resvg-js';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundles, root, surfaces } from './bundles';
import { licensesOf } from './licenses';
import { manifestFor, targets, type Target } from './manifest';

/** The files of a built extension by path, with forward slashes, in order. */
export type Files = ReadonlyMap<string, Uint8Array>;

const iconSizes = [16, 32, 48, 128];

const icons = (): [string, Uint8Array][] => {
  const icon = readFileSync(join(root, 'src/icons/icon.svg'));
  return iconSizes.map((size) => [
    `icons/${String(size)}.png`,
    new Resvg(icon, { fitTo: { mode: 'width', value: size } }).render().asPng(),
  ]);
};

/** Without the space that it is read with: a tenth of what it takes in the package. */
const compact = (json: string): Uint8Array => Buffer.from(JSON.stringify(JSON.parse(json)));

const locales = (): [string, Uint8Array][] =>
  readdirSync(join(root, 'src/_locales')).map((language) => {
    const path = `_locales/${language}/messages.json`;
    return [path, compact(readFileSync(join(root, 'src', path), 'utf8'))];
  });

/** All from one: a page is its script and its looks. */
const pages = (): [string, Uint8Array][] => {
  const page = readFileSync(join(root, 'src/ui/page.html'), 'utf8');
  return surfaces().map((name) => [`${name}.html`, Buffer.from(page.replaceAll('{{name}}', name))]);
};

/** What an administrator may set, in the form that Chromium wants; Firefox asks for none. */
const managedSchema = (target: Target): [string, Uint8Array][] =>
  target === 'chrome'
    ? [['managed-schema.json', readFileSync(join(root, 'src/managed-schema.json'))]]
    : [];

/** Everything that goes into the extension for one browser: the same bytes from the same source. */
export const filesFor = async (target: Target, development = false): Promise<Files> => {
  const bundled = await bundles(target, development);
  const files: [string, Uint8Array][] = [
    ...bundled.files,
    ...pages(),
    ...locales(),
    ...icons(),
    ...managedSchema(target),
    ['manifest.json', Buffer.from(JSON.stringify(manifestFor(target)))],
    ['LICENSE', readFileSync(join(root, 'LICENSE'))],
    ['LICENSES.txt', Buffer.from(licensesOf(bundled.inputs))],
  ];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
};

export const outOf = (target: Target): string => join(root, 'dist', target);

/** Written beside and then put in place, so that nobody ever loads half an extension. */
const write = (files: Files, out: string): void => {
  const fresh = `${out}-${String(process.pid)}`;
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), bytes);
  }
  rmSync(out, { recursive: true, force: true });
  renameSync(fresh, out);
};

export interface BuildChoice {
  /** Readable, with source maps. */
  readonly development?: boolean;
}

/** Builds `dist/chrome` and `dist/firefox`. */
export const build = async ({ development = false }: BuildChoice = {}): Promise<void> => {
  for (const target of targets) write(await filesFor(target, development), outOf(target));
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  try {
    await build({ development: process.argv.includes('--development') });
    console.log(`Built ${targets.map((target) => `dist/${target}`).join(' and ')}.`);
  } catch (error) {
    console.error(`The build failed. ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }

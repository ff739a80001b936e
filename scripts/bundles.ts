import { build, formatMessages, type BuildFailure, type BuildOptions, type Message } from 'esbuild';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gather } from './gathered';
import type { Target } from './manifest';
import { onlyRules } from './only-rules';
import { sharedBuilds, sharedFiles, useShared } from './shared';

export const root = fileURLToPath(new URL('..', import.meta.url));

// The oldest browsers that the manifest lets the extension into.
const engines: Readonly<Record<Target, string>> = { chrome: 'chrome144', firefox: 'firefox147' };

const isThere = (path: string): boolean => existsSync(join(root, path));

/** Folders under src that hold a page: those with a main.tsx. */
export const surfaces = (): string[] =>
  readdirSync(join(root, 'src'))
    .filter((name) => isThere(`src/${name}/main.tsx`))
    .sort();

const common = (target: Target, development: boolean) =>
  ({
    absWorkingDir: root,
    // Nothing is written here; the paths in source maps are relative to it.
    outdir: `dist/${target}`,
    write: false,
    metafile: true,
    bundle: true,
    minify: !development,
    sourcemap: development ? 'linked' : false,
    target: engines[target],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // What the licences ask for goes into one file beside the bundles.
    legalComments: 'none',
    logLevel: 'silent',
  }) satisfies BuildOptions;

/**
 * Content scripts are whole in themselves; pages share what they have in common, and some of it with the
 * background.
 */
const optionsFor = (target: Target, development: boolean): BuildOptions[] => [
  ...sharedBuilds(common(target, development), development),
  {
    ...common(target, development),
    format: 'iife',
    plugins: [useShared('background')],
    // Firefox has no such function in a background page; its manifest names the files.
    banner: {
      js: `if(typeof importScripts==='function')importScripts(${sharedFiles.map((file) => `'${file}'`).join()});`,
    },
    entryPoints: [{ in: 'src/background/main.ts', out: 'background' }],
  },
  {
    ...common(target, development),
    format: 'iife',
    entryPoints: [
      { in: 'src/cover/watch.ts', out: 'cover/watch' },
      { in: 'src/cover/stop.ts', out: 'cover/stop' },
      { in: 'src/cover/stop-framed.ts', out: 'cover/stop-framed' },
      { in: 'src/capture/selection.ts', out: 'capture/selection' },
      { in: 'src/capture/toast.ts', out: 'capture/toast' },
    ],
  },
  {
    ...common(target, development),
    format: 'esm',
    plugins: [useShared('page'), gather, onlyRules],
    splitting: true,
    chunkNames: development ? 'chunks/[name]-[hash]' : 'chunks/[hash]',
    entryPoints: [
      { in: 'src/ui/tokens.css', out: 'tokens' },
      ...surfaces().flatMap((name) =>
        ['main.tsx', 'main.css']
          .map((file) => `src/${name}/${file}`)
          .filter(isThere)
          .map((path) => ({ in: path, out: name })),
      ),
    ],
  },
];

const isFailure = (error: unknown): error is BuildFailure =>
  error instanceof Error && 'errors' in error && 'warnings' in error;

const complain = async (kind: 'error' | 'warning', messages: Message[]): Promise<never> => {
  const color = process.stderr.isTTY;
  throw new Error(`\n${(await formatMessages(messages, { kind, color })).join('')}`);
};

export interface Bundled {
  readonly files: [string, Uint8Array][];
  /** The source files that went in, relative to the project. */
  readonly inputs: string[];
}

const run = async (options: BuildOptions): Promise<Bundled> => {
  const done = await build({ ...options, write: false, metafile: true }).catch((error: unknown) => {
    if (isFailure(error)) return complain('error', error.errors);
    throw error;
  });
  if (done.warnings.length > 0) return complain('warning', done.warnings);
  const out = join(root, options.outdir ?? '');
  return {
    files: done.outputFiles.map(({ path, contents }) => [
      relative(out, path).replaceAll('\\', '/'),
      contents,
    ]),
    inputs: Object.values(done.metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) =>
        bytesInOutput > 0 ? path : [],
      ),
    ),
  };
};

/** The scripts and styles of the extension for one browser. */
export const bundles = async (target: Target, development: boolean): Promise<Bundled> => {
  const done = await Promise.all(optionsFor(target, development).map(run));
  return {
    files: done.flatMap(({ files }) => files),
    inputs: done.flatMap(({ inputs }) => inputs),
  };
};

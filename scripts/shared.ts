import type { BuildOptions, Plugin } from 'esbuild';
import * as dexie from 'dexie';
import { fileURLToPath } from 'node:url';
import { shipped } from '../src/blocking/shipped';

// The background is one classic script (a service worker may import no module later, and as a module it
// did not answer after it was killed, in Chromium 156), so what it has in common with the pages would be in
// the package twice. What is large of that is a file of its own instead, which makes itself known by a global
// name: importScripts and <script> run it, and a module can import it.

interface Shared {
  /** What the code imports. */
  readonly module: RegExp;
  readonly names: readonly string[];
  /** What the file is made from. */
  readonly source: string;
  /** The same while one works on it: followed at each build. */
  readonly development?: string;
}

const shared: Readonly<Record<string, Shared>> = {
  polyfill: {
    module: /^webextension-polyfill$/,
    names: ['default'],
    source: `export { default } from 'webextension-polyfill';`,
  },
  dexie: { module: /^dexie$/, names: Object.keys(dexie), source: `export * from 'dexie';` },
  shipped: {
    module: /\/shipped$/,
    names: ['shipped'],
    // Without the examples, which are two thirds of it.
    source: `export const shipped = ${JSON.stringify(shipped)};`,
    development: `export * from './src/blocking/shipped';`,
  },
};

/** The files, as the background loads them before itself. */
export const sharedFiles = Object.keys(shared).map((name) => `${name}.js`);

const globalName = (name: string): string => `undivided_${name}`;
const root = fileURLToPath(new URL('..', import.meta.url));

/** How each of the files is built. */
export const sharedBuilds = (common: BuildOptions, inDevelopment: boolean): BuildOptions[] =>
  Object.entries(shared).map(([name, { source, development = source }]) => ({
    ...common,
    format: 'iife',
    globalName: globalName(name),
    footer: { js: `globalThis.${globalName(name)}=${globalName(name)};` },
    stdin: { contents: inDevelopment ? development : source, resolveDir: root },
    entryNames: name,
  }));

/** Takes what is shared from its file: a page imports that file first, the background has loaded it. */
export const useShared = (by: 'page' | 'background'): Plugin => ({
  name: 'use-shared',
  setup: (build) => {
    for (const [name, { module, names }] of Object.entries(shared)) {
      build.onResolve({ filter: module }, () => ({ path: name, namespace: 'shared' }));
      build.onResolve({ filter: new RegExp(`^/${name}\\.js$`) }, ({ path }) => ({
        path,
        external: true,
      }));
      build.onLoad({ filter: new RegExp(`^${name}$`), namespace: 'shared' }, () => ({
        contents: [
          by === 'page' ? `import '/${name}.js';` : '',
          ...names.map((each) =>
            each === 'default'
              ? `export default globalThis.${globalName(name)}.default;`
              : `export const ${each} = globalThis.${globalName(name)}.${each};`,
          ),
        ].join('\n'),
      }));
    }
  },
});

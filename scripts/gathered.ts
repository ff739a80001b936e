import type { Plugin } from 'esbuild';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

// Each module that some page imports later would be a file of its own, and so would all that any two of them
// share: a hundred files of half a kilobyte, which cost the package a tenth of its size. What comes later
// anyway comes together instead.

const src = fileURLToPath(new URL('../src', import.meta.url));

/** What is gathered, by the names of files under src; large modules that few need stay by themselves. */
const gathers: Readonly<Record<string, RegExp>> = {
  notes: /^customer\/(?!ask\/asking|search\/)/,
  later: /^(ui\/(after-visits|due-slots|summary-found|plan\/)|browser\/leave|popup\/parts)/,
};

const fileOf = (path: string): string =>
  [`${path}.ts`, `${path}.tsx`].find((file) => existsSync(file)) ?? path;

/** Of all modules that are imported later, those that a gathering takes. */
const modulesOf = (wanted: RegExp): string[] => {
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(src, path));
  const later = sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/import\('(\.[^']+)'\)/g)].map(([, to = '']) =>
      fileOf(join(path, '..', to)),
    ),
  );
  return [...new Set(later)].filter((path) => wanted.test(relative(src, path))).sort();
};

/** @throws when two modules export the same name, since neither would then be there. */
const sourceOf = (modules: readonly string[]): string => {
  const owners = new Map<string, string>();
  for (const path of modules)
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(
      /^export (?:async )?(?:const|let|class|function) (\w+)/gm,
    )) {
      const other = owners.get(name);
      if (other !== undefined) throw new Error(`${name} is exported by ${other} and by ${path}`);
      owners.set(name, path);
    }
  return modules.map((path) => `export * from ${JSON.stringify(path)};`).join('\n');
};

/** Has modules that are imported later come in a few files, rather than each in its own. */
export const gather: Plugin = {
  name: 'gather',
  setup: (build) => {
    build.onResolve({ filter: /^\./ }, ({ kind, resolveDir, path }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = relative(src, fileOf(join(resolveDir, path)));
      const name = Object.keys(gathers).find((each) => gathers[each]?.test(file));
      return name === undefined ? undefined : { path: name, namespace: 'gathered' };
    });
    build.onLoad({ filter: /./, namespace: 'gathered' }, ({ path }) => ({
      contents: sourceOf(modulesOf(gathers[path] ?? /^$/)),
      resolveDir: src,
    }));
  },
};

import type { Plugin } from 'esbuild';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Plugin as TestPlugin } from 'vitest/config';

// ical.js is 78 KB in which everything knows everything, so that nothing of it falls away by itself. We need
// what makes times from rules; that asks the rest only for two zones, and whether a time is a period.

const library = join(dirname(createRequire(import.meta.url).resolve('ical.js')), '../lib/ical');

const kept = ['duration.js', 'helpers.js', 'recur.js', 'recur_iterator.js', 'time.js'];

const contents: Readonly<Record<string, string>> = {
  'ical-rules': `
    import Duration from './duration.js';
    import Recur from './recur.js';
    import RecurIterator from './recur_iterator.js';
    import Time from './time.js';
    export default { Duration, Recur, RecurIterator, Time };`,
  'ical-rest': `
    export default class { static utcTimezone = {}; static localTimezone = {}; }`,
};

/** Which of those, or which file of the library, is meant by an import in this folder. */
const meant = (path: string, folder: string): string | undefined =>
  path === 'ical.js'
    ? 'ical-rules'
    : folder !== library
      ? undefined
      : kept.includes(basename(path))
        ? join(library, path)
        : 'ical-rest';

/** Takes of ical.js only its rules; the rest is an empty class. */
export const onlyRules: Plugin = {
  name: 'only-rules',
  setup: (build) => {
    build.onResolve({ filter: /^ical\.js$|^\.\/\w+\.js$/ }, ({ path, resolveDir }) => {
      const found = meant(path, resolveDir);
      if (found === undefined) return undefined;
      return found in contents ? { path: found, namespace: 'only-rules' } : { path: found };
    });
    build.onLoad({ filter: /.*/, namespace: 'only-rules' }, ({ path }) => ({
      contents: contents[path] ?? '',
      resolveDir: library,
    }));
  },
};

/** The same in tests, which then test what is shipped. */
export const onlyRulesInTests: TestPlugin = {
  name: 'only-rules',
  enforce: 'pre',
  resolveId: (path, importer = '') =>
    meant(path, importer in contents ? library : dirname(importer)),
  load: (id) => contents[id],
};

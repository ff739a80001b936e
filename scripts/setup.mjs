// Makes ready what the other scripts need: the locked dependencies and the browsers. Plain JavaScript
// without a dependency, since it runs before there is any.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';

export { findBrowser };

/** @typedef {import('./browsers.mjs').BrowserKind} BrowserKind */

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {readonly BrowserKind[]} */
const kinds = ['chromium', 'firefox'];

/** Something that the user has to do; said in one sentence, without a stack. */
export class NotReady extends Error {}

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
const packagesIn = (file) => {
  /** @type {unknown} */
  const lock = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const { packages } = /** @type {{ packages?: Record<string, LockedPackage> }} */ (lock);
  return packages ?? {};
};

/** Are the packages that are locked the ones that are there? Those for other systems may be missing. */
const dependenciesAreThere = () => {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const there = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional }]) =>
      path === '' || there[path]?.version === version || (optional && !there[path]),
  );
};

const installDependencies = () => {
  console.log('Installing the dependencies (once, about half a minute)…');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const { status } =
    npm && basename(npm).startsWith('npm')
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0)
    throw new NotReady('The dependencies could not be installed: see what "npm ci" says above.');
};

/** Debian and Ubuntu name the same browsers differently. */
const aptPackages = () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return null;
  const isUbuntu = /^ID(_LIKE)?=.*ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'));
  return isUbuntu
    ? { chromium: 'chromium-browser', firefox: 'firefox' }
    : { chromium: 'chromium', firefox: 'firefox-esr' };
};

/** @param {...string} args */
const apt = (...args) =>
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** @type {Readonly<Record<BrowserKind, string>>} */
const advice = {
  chromium:
    'Install Chrome, Chromium or Edge, or name one: UNDIVIDED_CHROMIUM=/path/to/it (none was found).',
  firefox: 'Install Firefox, or name one: UNDIVIDED_FIREFOX=/path/to/it (none was found).',
};

/**
 * Finds these browsers, and installs those that are missing where that can be done without asking.
 * @param {readonly BrowserKind[]} wanted
 */
export const provideBrowsers = (wanted) => {
  const missing = wanted.filter((kind) => !findBrowser(kind));
  if (missing.length === 0) return;
  const packages = aptPackages();
  if (packages) {
    const names = missing.map((kind) => packages[kind]);
    console.log(`Installing ${names.join(' and ')} with apt (once)…`);
    apt('update');
    // Without a font of its own a browser on a bare machine shows boxes for letters.
    apt('install', '-y', '--no-install-recommends', 'fonts-liberation', ...names);
  }
  const still = missing.filter((kind) => !findBrowser(kind));
  if (still.length > 0) throw new NotReady(still.map((kind) => advice[kind]).join(' '));
};

/**
 * @param {string} need `both`, `any`, `none`, or the kind of one browser
 */
const setUp = (need) => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new NotReady(`Node 20.19 or later is needed; this is ${process.versions.node}.`);
  if (!dependenciesAreThere()) installDependencies();
  if (need === 'both') provideBrowsers(kinds);
  else if (need === 'any') {
    if (!kinds.some((kind) => findBrowser(kind))) provideBrowsers(['chromium']);
  } else if (need !== 'none') provideBrowsers(kinds.filter((kind) => kind === need));
};

const called = process.argv[1];
if (called && realpathSync(called) === fileURLToPath(import.meta.url))
  try {
    const option = process.argv.find((arg) => arg.startsWith('--browsers='));
    setUp(option?.slice('--browsers='.length) ?? 'any');
  } catch (error) {
    if (!(error instanceof NotReady)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }

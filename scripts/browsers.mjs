// Where browsers are, by name and by habit. Without a dependency: setup runs it before there is any.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserKind */

/** @type {Readonly<Record<BrowserKind, string>>} */
const variables = { chromium: 'UNDIVIDED_CHROMIUM', firefox: 'UNDIVIDED_FIREFOX' };

/** Programs looked for along PATH. @type {Readonly<Record<BrowserKind, readonly string[]>>} */
const programs = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

/** @type {Readonly<Record<BrowserKind, readonly string[]>>} */
const linux = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ],
  firefox: [
    '/usr/bin/firefox',
    '/usr/bin/firefox-esr',
    '/opt/firefox/firefox',
    '/snap/bin/firefox',
  ],
};

/** Bundles in an Applications folder. @type {Readonly<Record<BrowserKind, readonly string[]>>} */
const mac = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

/** Under a folder of programs. @type {Readonly<Record<BrowserKind, readonly string[]>>} */
const windows = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * A product of folders and files below them; folders that this machine doesn't know are left out.
 * @param {readonly (string | undefined)[]} folders
 * @param {readonly string[]} files
 */
const below = (folders, files) =>
  folders.flatMap((folder) => (folder ? files.map((file) => join(folder, file)) : []));

/** @param {BrowserKind} kind */
const usualPlaces = (kind) => {
  const { env, platform } = process;
  if (platform === 'darwin')
    return below(['/Applications', env['HOME'] && join(env['HOME'], 'Applications')], mac[kind]);
  if (platform === 'win32')
    return below(
      [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']],
      windows[kind],
    );
  return linux[kind];
};

/** @param {string} program */
const alongPath = (program) => {
  if (process.platform === 'win32') return [];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  return below(folders, [program]);
};

/**
 * A program that can be started. Ubuntu puts a script in the place of a browser that only says how to
 * install one.
 * @param {string} place
 */
const isBrowser = (place) => {
  if (!existsSync(place)) return false;
  const { size } = statSync(place);
  return size > 10_000 || !readFileSync(place, 'utf8').includes('snap install');
};

/**
 * Where a browser of this kind is, undefined where there is none. One that is named in the environment
 * goes before all others.
 * @param {BrowserKind} kind
 * @returns {string | undefined}
 */
export const findBrowser = (kind) => {
  const named = process.env[variables[kind]];
  if (named) return existsSync(named) ? named : undefined;
  return [...programs[kind].flatMap(alongPath), ...usualPlaces(kind)].find(isBrowser);
};

import { expect, it } from 'vitest';
import { importsOf, sources, type Import } from './files';

const surfaces = ['popup', 'sidepanel', 'blocked', 'welcome', 'chooser', 'options', 'library'];

/** Whom a part of the house may import, and the packages it may use. */
const allowed: Record<string, readonly string[]> = {
  session: [],
  blocking: [],
  calendar: ['ical.js'],
  settings: ['session', 'blocking'],
  customer: ['session', 'blocking', 'calendar', 'dexie', 'ulid'],
  browser: ['session', 'blocking', 'calendar', 'settings', '_locales', 'webextension-polyfill'],
  background: ['session', 'blocking', 'calendar', 'settings', 'customer', 'browser', 'ulid'],
  cover: ['session', 'blocking', 'browser'],
  capture: ['browser', 'text-fragments-polyfill'],
  ui: [
    'session',
    'blocking',
    'calendar',
    'settings',
    'customer',
    'browser',
    'preact',
    'dexie',
    '@tanstack',
  ],
};
const ofSurface = [
  'session',
  'blocking',
  'calendar',
  'settings',
  'customer',
  'browser',
  'ui',
  'preact',
  'dexie',
];
/** These know of each other only what things are called. */
const typesOnly = ['session', 'blocking', 'calendar'];

const partOf = (path: string): string => path.split('/')[0] ?? '';

const isAllowed = ({ from, to, typeOnly }: Import): boolean => {
  const [part, target] = [partOf(from), partOf(to)];
  if (part === target) return true;
  if (typesOnly.includes(part) && typesOnly.includes(target)) return typeOnly;
  if (part === 'blocked' && target === 'customer') return false;
  return (surfaces.includes(part) ? ofSurface : (allowed[part] ?? [])).includes(target);
};

it('points every import one way', () => {
  const wrong = sources()
    .flatMap(importsOf)
    .filter((each) => !isAllowed(each));
  expect(wrong).toEqual([]);
});

it('keeps the database out of all that the block page loads', () => {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    const file = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`, path].find((each) =>
      sources().includes(each),
    );
    if (!file || seen.has(file)) return;
    seen.add(file);
    for (const { to } of importsOf(file)) visit(to);
  };
  visit('blocked/main.tsx');
  expect(seen.size).toBeGreaterThan(10);
  expect([...seen].filter((path) => path.startsWith('customer/'))).toEqual([]);
});

it('names the browser only in src/browser', () => {
  const wrong = sources()
    .filter((path) => partOf(path) !== 'browser')
    .flatMap(importsOf)
    .filter(({ to }) => to === 'webextension-polyfill');
  expect(wrong).toEqual([]);
});

it('takes the catalogue without its examples', () => {
  const wrong = sources()
    .filter((path) => !path.startsWith('blocking/catalogue/') && path !== 'blocking/shipped.ts')
    .flatMap(importsOf)
    .filter(({ to }) => /^blocking\/catalogue(\/|$)/.test(to));
  expect(wrong).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { sources, textOf } from './files';

it('has no words that nobody shows', () => {
  const all = [
    ...sources().map(textOf),
    readFileSync(new URL('../../manifest.json', import.meta.url), 'utf8'),
  ].join('\n');
  const isUsed = (key: string): boolean => {
    const stem = key.replace(/_(one|other)$/, '');
    const family = `${stem.split('_')[0] ?? ''}_$`;
    return [`'${stem}'`, `'${key}'`, `__MSG_${key}__`, `\`${family}`].some((form) =>
      all.includes(form),
    );
  };
  expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
});

it('says no key twice', () => {
  // Of two entries with one key, a reader of JSON silently takes the last.
  const text = readFileSync(
    new URL('../../src/_locales/en/messages.json', import.meta.url),
    'utf8',
  );
  const keys = [...text.matchAll(/^ {2}"(\w+)":/gm)].map(([, key]) => key);
  expect(keys.filter((key, n) => keys.indexOf(key) < n)).toEqual([]);
});

it('fills in just the words that have a place for it', () => {
  const all: Readonly<Record<string, { readonly message: string }>> = messages;
  const calls = sources().flatMap((file) => [
    ...textOf(file).matchAll(/\bt\(\s*'(\w+)'\s*(\)|,)/g),
  ]);
  const isWrong = ([, key = '', after]: RegExpExecArray): boolean =>
    (after === ',') !== all[key]?.message.includes('$1');
  expect(calls.length).toBeGreaterThan(100);
  expect(calls.filter(isWrong).map(([call]) => call)).toEqual([]);
});

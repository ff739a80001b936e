// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { actOf, askKeys } from '../../src/ui/ask-keys';

const pressIn = (html: string, init: KeyboardEventInit): ReturnType<typeof actOf> => {
  document.body.innerHTML = html;
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  (document.querySelector('[data-in]') ?? document.body).dispatchEvent(event);
  return actOf(event);
};
const press = (init: KeyboardEventInit): ReturnType<typeof actOf> => pressIn('', init);

describe('a key', () => {
  it.each([
    ['n', 'next'],
    ['N', 'next'],
    ['p', 'back'],
    ['a', 'another'],
    ['t', 'ask'],
    ['d', 'need'],
    ['x', undefined],
  ])('%s does %s', (key, act) => {
    expect(press({ key })).toBe(act);
  });

  it('counts by its place where no Latin letter is on it', () => {
    expect(press({ key: 'т', code: 'KeyN' })).toBe('next');
    expect(press({ key: 'b', code: 'KeyN' })).toBeUndefined();
    expect(press({ key: 'Enter', code: 'KeyN' })).toBeUndefined();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'isComposing'])('does nothing with %s', (how) => {
    expect(press({ key: 'n', [how]: true })).toBeUndefined();
  });

  it.each([
    ['<textarea data-in></textarea>', undefined],
    ['<input data-in>', undefined],
    ['<input data-in type="text">', undefined],
    ['<select data-in></select>', undefined],
    ['<p contenteditable><b data-in></b></p>', undefined],
    ['<input data-in type="radio">', 'next'],
    ['<input data-in type="checkbox">', 'next'],
    ['<button data-in></button>', 'next'],
  ])('in %s does %s', (html, act) => {
    expect(pressIn(html, { key: 'n' })).toBe(act);
  });
});

it('each key is there once, with its words', () => {
  expect(new Set(askKeys.map(({ key }) => key)).size).toBe(askKeys.length);
  for (const { words } of askKeys) expect(messages).toHaveProperty(words);
});

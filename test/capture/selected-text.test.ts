// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { fieldText, focusNow } from '../../src/capture/selected-text';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const put = (html: string): void => {
  document.body.innerHTML = html;
};

const select = (field: HTMLInputElement | HTMLTextAreaElement | null, from: number, to: number) => {
  field?.focus();
  field?.setSelectionRange(from, to);
};

it('is read from the text area that has the focus, with its lines', () => {
  put('<textarea>first\nsecond\nthird</textarea>');
  select(document.querySelector('textarea'), 2, 12);
  expect(fieldText()).toBe('rst\nsecond');
});

it('is read from a field inside a component', () => {
  put('<x-box></x-box>');
  const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
  const input = document.createElement('input');
  input.value = 'ten days';
  root?.append(input);
  select(input, 0, 3);
  expect(fieldText()).toBe('ten');
});

it('is never read from a field for passwords', () => {
  put('<input type="password" value="secret">');
  select(document.querySelector('input'), 0, 6);
  expect(fieldText()).toBeNull();
});

it.each([
  ['<textarea>first</textarea>', 'textarea'],
  ['<input type="checkbox">', 'input'],
  ['<button>a</button>', 'button'],
])('is nothing in %s where nothing is selected', (html, selector) => {
  put(html);
  document.querySelector<HTMLElement>(selector)?.focus();
  expect(fieldText()).toBeNull();
});

it('is looked for where the focus is', () => {
  put('<iframe></iframe>');
  const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  expect(focusNow()).toBe('here');
  document.querySelector('iframe')?.focus();
  expect(focusNow()).toBe('inFrame');
  hasFocus.mockReturnValue(false);
  expect(focusNow()).toBe('elsewhere');
});

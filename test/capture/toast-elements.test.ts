// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { buildToast } from '../../src/capture/toast-elements';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** A toast on the page, and what is inside of it, which no page can reach. */
const shown = () => {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const toast = buildToast('ltr');
  document.body.append(toast.host);
  expect(attach).toHaveBeenCalledWith({ mode: 'closed' });
  const root = attach.mock.results[0]?.value as ShadowRoot;
  return { toast, root };
};

it('says what it says in a status, and shows one button at most', () => {
  const { toast, root } = shown();
  toast.say('Kept.', { name: 'Undo', press: () => undefined });
  expect(root.querySelector('[role="status"]')?.textContent).toBe('Kept.');
  expect(root.querySelector('button')?.textContent).toBe('Undo');
  toast.say('Taken back.');
  expect(root.querySelector('[role="status"]')?.textContent).toBe('Taken back.');
  expect(root.querySelector('button')).toBeNull();
  expect(toast.host.shadowRoot).toBeNull();
  expect(document.activeElement).toBe(document.body);
});

it('can be pressed by nobody but the user', () => {
  const { toast, root } = shown();
  const press = vi.fn();
  toast.say('Kept.', { name: 'Undo', press });
  root.querySelector('button')?.click();
  expect(press).not.toHaveBeenCalled();
});

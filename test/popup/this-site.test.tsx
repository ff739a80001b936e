// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { noChoices } from '../../src/blocking/choices';
import { noCompany } from '../../src/blocking/waits';
import { ThisSite } from '../../src/popup/this-site';
import { background, front, leave } from '../fakes/browser';

const answer = Object.getOwnPropertyDescriptor(leave, 'answer');

afterEach(() => {
  cleanup();
  if (answer) Object.defineProperty(leave, 'answer', answer);
});

it('keeps the wish and says so where the browser asks no question', async () => {
  const sent: unknown[] = [];
  background.answer = (request) => {
    sent.push(request);
    return { ok: true, value: null };
  };
  Object.defineProperty(leave, 'answer', {
    get: () => Promise.reject(new Error('no such host')),
    configurable: true,
  });
  front.tab = { title: 'Intranet', url: 'https://intranet.example.com/spend/1' };
  render(<ThisSite running={false} choices={noChoices} company={{ sites: noCompany }} />);
  fireEvent.click(await screen.findByText('This site waits, too'));
  fireEvent.click(await screen.findByText('Let it wait'));
  await screen.findByRole('status');
  expect(sent).toEqual([
    {
      command: 'choose',
      argument: { changes: [{ kind: 'own', pattern: 'intranet.example.com', present: true }] },
    },
  ]);
});

it('brings the whole question into sight, its buttons, too', async () => {
  const scrolled = vi.spyOn(HTMLElement.prototype, 'scrollIntoView');
  front.tab = { title: 'Intranet', url: 'https://intranet.example.com/spend/1' };
  render(<ThisSite running={false} choices={noChoices} company={{ sites: noCompany }} />);
  fireEvent.click(await screen.findByText('This site waits, too'));
  const form = (await screen.findByText('Let it wait')).closest('form');
  expect(scrolled.mock.instances).toEqual([form]);
});

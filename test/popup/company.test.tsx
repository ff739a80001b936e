// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { notes } from '../../src/customer/database';
import { Popup } from '../../src/popup/popup';
import { firstSettings } from '../../src/session/session';
import { noPolicy } from '../../src/settings/policy';
import { emptyStore, store } from '../fakes/browser';
import { after, minutes, running, startEvent } from '../session/state';

const name = (strictness: string): string => `Ending early ${strictness}`;
const described = async (strictness: string, about: string): Promise<void> => {
  await screen.findByRole('radio', { name: strictness, description: about, hidden: true });
};
const started = running(after([Date.now() - minutes(5), startEvent({ minutes: 45 })]));

beforeEach(async () => {
  const row = { id: started.customerId, createdAt: 1, updatedAt: 1 };
  await notes.customers.put({ ...row, name: 'Harrow & Finch', sites: [], people: [] });
});

afterEach(async () => {
  cleanup();
  emptyStore();
  await notes.customers.clear();
});

it.each([
  ['before a session', null],
  ['during a session', started],
])('names the strictness that the company has set, %s, and leaves it free', async (_, session) => {
  // The user has chosen another since.
  store({
    session,
    company: { ...noPolicy, strictness: 'gentle' },
    settings: { ...firstSettings, strictness: 'firm' },
  });
  render(<Popup />);
  if (session) await screen.findByRole('heading', { name: 'Harrow & Finch' });
  await described('Gentle', `${name('asks once.')} Set by your company.`);
  await described('Firm', name('takes a reason and a minute.'));
  const firm = screen.getByRole<HTMLInputElement>('radio', { name: 'Firm', hidden: true });
  expect([firm.checked, firm.disabled]).toEqual([true, false]);
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  expect((await axe.run(document.body, { rules })).violations).toEqual([]);
});

it('says nothing of a company where there is none', async () => {
  render(<Popup />);
  await waitFor(() => screen.getByText(/reports wait/));
  expect(document.body.textContent).not.toContain('company');
});

// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notes, newRow } from '../../src/customer/database';
import { hear } from '../../src/customer/heard/statements';
import { Panel } from '../../src/sidepanel/panel';
import { emptyAfterEach } from '../customer/fresh';
import { emptyStore, store } from '../fakes/browser';
import { after, minutes, running, startEvent } from '../session/state';

// On a busy machine; it only ends what would never end.
configure({ asyncUtilTimeout: 5_000 });
emptyAfterEach();
afterEach(() => {
  cleanup();
  emptyStore();
});

const add = (id: string, name: string) =>
  notes.customers.add({ ...newRow(id), name, sites: [], people: [] });

beforeEach(async () => {
  await add('customer-1', 'Harrow & Finch');
  await add('okafor', 'Okafor');
  await hear('customer-1', 'Ten days by October');
  await hear('okafor', 'Our film tears');
});

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};
const heading = (): string | null => screen.getByRole('heading', { level: 1 }).textContent;

describe('the panel', () => {
  it('turns to another customer’s notes during a session, says so, and leads back', async () => {
    store({ session: running(after([Date.now() - minutes(5), startEvent({ minutes: 45 })])) });
    render(<Panel />);
    await screen.findByText('Ten days by October');
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search notes' }), {
      target: { value: 'film' },
    });
    await press('All customers');
    await press(/Our film tears/);
    await screen.findByText('Notes of Okafor');
    await screen.findByLabelText('What they said');
    expect(heading()).toBe('Harrow & Finch');
    await press('Back to Harrow & Finch');
    await screen.findByText('Ten days by October');
    expect(screen.queryByText('Notes of Okafor')).toBeNull();
    expect(screen.queryByLabelText('What they said')).toBeNull();
  });

  it('goes to a place at its number', async () => {
    store({ session: running(after([Date.now() - minutes(5), startEvent({ minutes: 45 })])) });
    render(<Panel />);
    await screen.findByText('Ten days by October');
    fireEvent.keyDown(document.body, { key: '4' });
    const brief = screen.getByRole('tab', { name: 'Brief', selected: true });
    await expect.poll(() => document.activeElement).toBe(brief);
    fireEvent.keyDown(document.body, { key: '/' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Heard');
    await expect
      .poll(() => document.activeElement)
      .toBe(screen.getByRole('searchbox', { name: 'Search notes' }));
  });
});

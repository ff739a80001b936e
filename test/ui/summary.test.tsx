// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notes } from '../../src/customer/database';
import { putLater, waitingOf } from '../../src/customer/waiting';
import { Popup } from '../../src/popup/popup';
import type { EndedSession } from '../../src/session/session';
import { Summary } from '../../src/ui/summary';
import { background, emptyStore, store, tabs } from '../fakes/browser';
import { customer, day } from '../fixtures/harrow';
import { seedHarrow } from '../fixtures/seed-harrow';
import { after, minutes, nine, running, startEvent } from '../session/state';
import { faults } from './faults';

// What is shown comes by import(), which takes its time on a busy machine.
configure({ asyncUtilTimeout: 4_000 });

const ended = (change: Partial<EndedSession> = {}): EndedSession => ({
  session: {
    ...running(after([nine, startEvent({ minutes: 45 })])),
    customerId: customer.id,
  },
  endedAt: nine + minutes(45),
  how: 'time',
  ...change,
});
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const text = (): string => document.body.textContent;

beforeEach(async () => {
  tabs.opened.length = 0;
  await seedHarrow();
});
afterEach(async () => {
  cleanup();
  emptyStore();
  background.answer = () => ({ ok: true, value: null });
  await Promise.all(notes.tables.map((table) => table.clear()));
});

describe('what a session came to', () => {
  it('says what was found, what comes next and what is open again', async () => {
    render(<Summary ended={ended()} />);
    await screen.findByRole('heading', { name: '45 minutes for Harrow & Finch Bakeries.' });
    await screen.findByText(/ten days’ shelf life/);
    expect(text()).toMatch(/Greatest need: .*Ask on .*“When did the 4% start\?”.*Next step: seal/);
    expect(text()).toContain('Email, expenses, and reports are open again.');
    expect(text()).not.toContain('In their words');
    expect(await faults()).toEqual([]);
  });

  it('says how far it came when it was cut short', async () => {
    render(<Summary ended={ended({ how: 'early', endedAt: nine + minutes(22) })} />);
    await screen.findByText('Stopped at 22 minutes. Everything is kept.');
    await screen.findByRole('button', { name: 'Copy brief' });
    expect(text()).not.toContain('45 minutes');
  });

  it('lists what is for later: to open now, and to mark as done', async () => {
    const { session } = ended();
    await putLater({
      sessionId: session.id,
      text: 'Check Tom’s email',
      link: 'https://mail.test/',
    });
    await putLater({ sessionId: session.id, text: 'Receipts' });
    render(<Summary ended={ended()} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Open: Check Tom’s email' }));
    expect(tabs.opened).toEqual(['https://mail.test/']);
    expect(screen.queryByRole('button', { name: 'Open: Receipts' })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done: Receipts' }));
    await waitFor(async () => {
      expect((await waitingOf(session.id)).map(({ done }) => done)).toEqual([false, true]);
    });
    await screen.findByRole('checkbox', { name: 'Done: Receipts', checked: true });
    expect(await faults()).toEqual([]);
  });

  it('asks once where the call report is written', async () => {
    render(<Summary ended={ended()} />);
    await screen.findByLabelText('Where do you write your call report?');
    expect(await faults()).toEqual([]);
    store({ reportAsked: true });
    await waitFor(() => {
      expect(screen.queryByLabelText('Where do you write your call report?')).toBeNull();
    });
  });

  it('plans the next visit', async () => {
    render(<Summary ended={ended()} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Plan the next one' }));
    fireEvent.change(screen.getByLabelText('Next visit'), { target: { value: '2025-07-01' } });
    await waitFor(async () => {
      expect(await notes.customers.get(customer.id)).toMatchObject({ nextVisit: day(2025, 7, 1) });
    });
  });

  it('makes room for the next customer in the popup', async () => {
    store({ ended: ended() });
    const asked: unknown[] = [];
    background.answer = (request) => {
      asked.push(request);
      store({ ended: null });
      return { ok: true, value: null };
    };
    render(<Popup />);
    fireEvent.click(await screen.findByRole('button', { name: 'Next customer' }));
    await waitFor(() => {
      expect(screen.queryByText(/are open again/)).toBeNull();
    });
    expect(asked).toEqual([
      { command: 'seen', argument: undefined },
      { command: 'reportAsked', argument: undefined },
    ]);
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Customer' }));
  });

  it('stays when it could not be put away, and says so', async () => {
    background.answer = () => ({ ok: false, failed: 'x' });
    render(<Summary ended={ended()} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Next customer' }));
    await screen.findByRole('alert');
    expect(button('Next customer')).toBeTruthy();
  });
});

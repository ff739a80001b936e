// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Chooser } from '../../src/chooser/chooser';
import { allAside, putAside } from '../../src/customer/heard/aside';
import { findOrAddCustomer } from '../../src/customer/customers';
import { notes } from '../../src/customer/database';
import { hearOnPage } from '../../src/customer/heard/page-statements';
import { statementsOf } from '../../src/customer/heard/statements';
import { opened, tabs, tell } from '../fakes/browser';
import { pageFaults } from '../ui/faults';

const words = {
  text: 'Ten days\nby October',
  source: { url: 'https://news.test/', title: 'The news' },
};

let harrow = '';

beforeEach(async () => {
  tabs.inTab = true;
  harrow = await findOrAddCustomer('Harrow & Finch');
  await findOrAddCustomer('Lindqvist AB');
});

afterEach(async () => {
  cleanup();
  opened.length = 0;
  await Promise.all(notes.tables.map((table) => table.clear()));
});

const field = (): Promise<HTMLInputElement> =>
  screen.findByRole('combobox', { name: 'Customer' }, { timeout: 4_000 });

const keepFor = async (name: string): Promise<void> => {
  const customer = await field();
  fireEvent.input(customer, { target: { value: name } });
  fireEvent.keyDown(customer, { key: 'Escape' });
  fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
};

const closed = (): Promise<void> =>
  waitFor(() => {
    expect(opened).toContain('closed 5');
  });

describe('the chooser', () => {
  it('shows the words, and keeps them for the customer who is chosen', async () => {
    const id = await putAside(words);
    render(<Chooser hash={id} />);
    const customer = await field();
    expect(document.activeElement).toBe(customer);
    expect(document.querySelector('blockquote')?.textContent).toBe(words.text);
    expect(document.body.textContent).toContain('From The news');
    expect(await pageFaults()).toEqual([]);

    await keepFor('harrow & finch');
    await screen.findByText('Kept for Harrow & Finch.');
    expect(await pageFaults()).toEqual([]);
    expect(await statementsOf(harrow)).toMatchObject([words]);
    expect(await allAside()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    await closed();
  });

  it('keeps them for somebody new', async () => {
    render(<Chooser hash={await putAside(words)} />);
    await keepFor('Brødrene Dahl');
    await screen.findByText('Kept for Brødrene Dahl.');
  });

  it('keeps them once, however often Enter is pressed', async () => {
    render(<Chooser hash={await putAside(words)} />);
    const customer = await field();
    fireEvent.input(customer, { target: { value: 'Brødrene Dahl' } });
    fireEvent.keyDown(customer, { key: 'Escape' });
    const form = customer.closest('form') ?? document.body;
    fireEvent.submit(form);
    fireEvent.submit(form);
    await screen.findByText('Kept for Brødrene Dahl.');
    expect(await notes.statements.count()).toBe(1);
    expect(opened).toEqual([]);
  });

  it('keeps them for nobody while no name is given', async () => {
    render(<Chooser hash={await putAside(words)} />);
    await keepFor(' ');
    await screen.findByText('Say who it is for.');
    expect(await allAside()).toHaveLength(1);
  });

  it('offers the customer who was heard last', async () => {
    await hearOnPage(harrow, { text: 'before' });
    render(<Chooser hash={await putAside(words)} />);
    const customer = await field();
    await waitFor(() => {
      expect(customer.value).toBe('Harrow & Finch');
    });
  });

  it('lets what was kept wait again, for another customer', async () => {
    render(<Chooser hash={await putAside(words)} />);
    await keepFor('Harrow & Finch');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await keepFor('Lindqvist AB');
    await screen.findByText('Kept for Lindqvist AB.');
    expect(await statementsOf(harrow)).toEqual([]);
  });

  it('says so, and lets them wait on, when they can not be kept', async () => {
    const full = (): never => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    render(<Chooser hash={await putAside(words)} />);
    notes.statements.hook('creating', full);
    await keepFor('Harrow & Finch');
    await screen.findByText(/That could not be kept/);
    notes.statements.hook('creating').unsubscribe(full);
    expect(await allAside()).toHaveLength(1);
  });

  it('goes on to the next that wait, those first that it was opened for', async () => {
    await putAside({ text: 'the older' });
    render(<Chooser hash={await putAside({ text: 'the newer' })} />);
    await screen.findByText('the newer');
    await keepFor('Harrow & Finch');
    fireEvent.click(await screen.findByRole('button', { name: 'Done' }));
    await screen.findByText('the older');
    expect(opened).not.toContain('closed 5');
  });

  it('turns to the words that are selected while it is open', async () => {
    render(<Chooser hash={await putAside({ text: 'the older' })} />);
    await screen.findByText('the older');
    const id = await putAside({ text: 'the newer' });
    expect(await tell({ ask: 'choose', argument: { id } })).toBe(true);
    await screen.findByText('the newer');
    expect(opened).toEqual(['front 3']);
  });

  it('throws away what Escape and a second yes say', async () => {
    render(<Chooser hash={await putAside(words)} />);
    fireEvent.keyDown(await field(), { key: 'Escape' });
    await screen.findByText('Throw it away? It is kept nowhere else.');
    expect(document.activeElement?.textContent).toBe('No, not yet');
    expect(await pageFaults()).toEqual([]);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await waitFor(() => {
      expect(screen.queryByText('Throw it away? It is kept nowhere else.')).toBeNull();
    });
    expect(await allAside()).toHaveLength(1);

    fireEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
    await screen.findByText('Throw it away? It is kept nowhere else.');
    fireEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
    await closed();
    expect(await allAside()).toEqual([]);
  });

  it('shows what was kept without asking, and takes it back', async () => {
    const { id } = await hearOnPage(harrow, words);
    render(<Chooser hash={`kept:${id}`} />);
    await screen.findByText('Kept for Harrow & Finch.');
    expect(await pageFaults()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await field();
    expect(await statementsOf(harrow)).toEqual([]);
  });

  it('says so when nothing waits', async () => {
    render(<Chooser hash="gone" />);
    await screen.findByText('Nothing waits here any more.');
    expect(await pageFaults()).toEqual([]);
  });
});

// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newRow, notes } from '../../../src/customer/database';
import { hear } from '../../../src/customer/heard/statements';
import { addCustomer } from '../../customer/fresh';
import { faults } from '../../ui/faults';
import { click, key, open, rows, said } from './place';

beforeEach(async () => {
  await addCustomer('harrow', { name: 'Harrow & Finch' });
  await addCustomer('okafor', { name: 'Okafor' });
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(async () => {
  cleanup();
  vi.unstubAllGlobals();
  // The search follows the notes by what is written down of each change: that is not to be cleared.
  for (const table of [notes.statements, notes.questions, notes.needs, notes.customers])
    await table.clear();
});

const box = (): HTMLInputElement => screen.getByRole('searchbox', { name: 'Search notes' });
const type = (text: string, isComposing = false): void => {
  fireEvent.input(box(), { target: { value: text }, isComposing });
};
const marks = (): (string | null)[] =>
  [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);

describe('a search in the notes', () => {
  it('shows what it finds instead of the list, and says how many', async () => {
    await said('The film tore', { saidBy: 'Tom' });
    await said('Ten days by October');
    await hear('okafor', 'Our film is fine');
    open();
    await expect.poll(() => rows()).toHaveLength(2);
    type('film');
    await screen.findByText('1 found');
    expect(rows()).toEqual(['The film tore']);
    expect(marks()).toEqual(['film']);
    expect(screen.getByText('1 found').getAttribute('role')).toBe('status');
    expect(screen.queryByLabelText('Show')).toBeNull();
    expect(await faults()).toEqual([]);
    type('seal');
    await screen.findByText('Nothing with those words.');
    type('');
    await expect.poll(() => rows()).toEqual(['Ten days by October', 'The film tore']);
  });

  it('goes over all customers when that is asked, and names them', async () => {
    await said('The film tore');
    await hear('okafor', 'Our film is fine');
    open();
    await expect.poll(() => rows()).toHaveLength(1);
    type('film');
    await click('All customers');
    await screen.findByText('2 found');
    expect(screen.getByText('Okafor')).toBeTruthy();
    expect(document.querySelectorAll('.hits button')).toHaveLength(2);
    expect(await faults()).toEqual([]);
    await click('This customer');
    await screen.findByText('1 found');
  });

  it('leads to the row, the question or the need that it found', async () => {
    const { id } = await said('The film tore');
    await notes.questions.add({
      ...newRow(),
      customerId: 'harrow',
      statementId: id,
      toOneself: 'x',
      aloud: 'x',
      lens: 'x',
      toAsk: false,
      answer: 'A film a week',
    });
    const needId = await notes.needs.add({
      ...newRow(),
      customerId: 'harrow',
      text: 'change film',
      soThat: 'nobody waits',
      evidenceFor: [],
      evidenceAgainst: [],
    });
    const { went } = open();
    await expect.poll(() => rows()).toHaveLength(1);
    type('film');
    await screen.findByText('3 found');
    await click(/change film … nobody waits need/);
    await click(/A film a week answer/);
    expect(went).toEqual([
      { place: 'need', aim: { needId } },
      { place: 'ask', aim: { statementId: id } },
    ]);
    await click(/The film tore/);
    await screen.findByLabelText('What they said');
    expect(box().value).toBe('');
    await expect.poll(() => document.activeElement?.textContent).toBe('The film tore');
  });

  it('is walked through with arrows, and cleared with Escape', async () => {
    await said('one film');
    await said('two films');
    open();
    await expect.poll(() => rows()).toHaveLength(2);
    type('film');
    await screen.findByText('2 found');
    box().focus();
    const [first, second] = rows();
    key(box(), 'ArrowDown');
    expect(document.activeElement?.textContent?.trim()).toBe(first);
    key(document.activeElement, 'ArrowDown');
    expect(document.activeElement?.textContent?.trim()).toBe(second);
    key(document.activeElement, 'ArrowDown');
    expect(document.activeElement?.textContent?.trim()).toBe(second);
    key(document.activeElement, 'ArrowUp');
    key(document.activeElement, 'ArrowUp');
    expect(document.activeElement).toBe(box());
    key(box(), 'ArrowDown');
    key(document.activeElement, 'Escape');
    await expect.poll(() => box().value).toBe('');
    expect(document.activeElement).toBe(box());
    type('film');
    await screen.findByText('2 found');
    key(box(), 'Escape');
    await expect.poll(() => box().value).toBe('');
  });

  it('waits for a word that is still being composed', async () => {
    await said('にほんの会社');
    await said('another');
    open();
    await expect.poll(() => rows()).toHaveLength(2);
    type('にほ', true);
    expect(box().value).toBe('にほ');
    expect(screen.getByLabelText('Show')).toBeTruthy();
    key(box(), 'ArrowDown');
    box().value = 'にほん';
    fireEvent(box(), new CompositionEvent('compositionend', { bubbles: true }));
    await screen.findByText('1 found');
  });
});

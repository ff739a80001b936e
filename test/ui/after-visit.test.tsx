// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseQuestions } from '../../src/customer/ask/choose-questions';
import { notes } from '../../src/customer/database';
import { readDraft } from '../../src/customer/drafts';
import { visitField } from '../../src/customer/visits';
import { Popup } from '../../src/popup/popup';
import { AfterVisits } from '../../src/ui/after-visits';
import { UndoArea } from '../../src/ui/undo';
import { emptyStore } from '../fakes/browser';
import { customer, thursday } from '../fixtures/harrow';
import { seedHarrow } from '../fixtures/seed-harrow';
import { faults } from './faults';

// What is shown comes by import(), which takes its time on a busy machine.
configure({ asyncUtilTimeout: 4_000 });

const october = 'What happens if you’re at eight days in October?';
const start = 'When did the 4% start?';
const besides = 'What else did they say?';

const open = () =>
  render(
    <UndoArea>
      <AfterVisits />
    </UndoArea>,
  );
const box = (label: string): Promise<HTMLTextAreaElement> => screen.findByLabelText(label);
const type = (field: HTMLTextAreaElement, value: string): void => {
  field.focus();
  fireEvent.input(field, { target: { value } });
};
const said = async () =>
  (await notes.statements.toArray()).filter(({ heardAt }) => heardAt === thursday);

beforeEach(seedHarrow);
afterEach(async () => {
  cleanup();
  emptyStore();
  await Promise.all(notes.tables.map((table) => table.clear()));
});

describe('after the visit', () => {
  it('asks what they said to each question, and what else', async () => {
    open();
    await screen.findByRole('heading', {
      name: /^You saw Harrow & Finch Bakeries on .*June 5.*\. What did they say\?$/,
    });
    expect(
      screen
        .getAllByRole<HTMLTextAreaElement>('textbox')
        .map((each) => each.labels[0]?.textContent),
    ).toEqual([october, start, 'Who besides Priya must be happy?', besides]);
    expect(await faults()).toEqual([]);
  });

  it('keeps an answer once, however often Enter is pressed', async () => {
    open();
    const field = await box(besides);
    type(field, 'The buyer is new.');
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => {
      expect(field.value).toBe('');
    });
    expect((await said()).map(({ text }) => text)).toEqual(['The buyer is new.']);
  });

  it('keeps an answer with Enter, and goes on to the next box', async () => {
    open();
    type(await box(october), 'We lose the contract.');
    fireEvent.keyDown(await box(october), { key: 'Enter' });
    await screen.findByText('1 kept.');
    await waitFor(() => {
      expect(screen.queryByLabelText(october)).toBeNull();
    });
    expect(document.activeElement).toBe(await box(start));
    expect(await said()).toMatchObject([{ text: 'We lose the contract.', answers: 'q3' }]);
  });

  it('keeps what else was said, and empties the box', async () => {
    open();
    type(await box(besides), 'A new buyer starts.');
    fireEvent.keyDown(await box(besides), { key: 'Enter' });
    await screen.findByText('1 kept.');
    expect((await box(besides)).value).toBe('');
    expect(await said()).toMatchObject([{ text: 'A new buyer starts.' }]);
  });

  it('has what was half typed still, when the page was closed in between', async () => {
    open();
    type(await box(start), 'In Mar');
    await waitFor(async () => {
      expect(await readDraft(visitField(customer.id, 'q4'))).toBe('In Mar');
    });
    cleanup();
    // Meanwhile it was taken from the questions to ask.
    await chooseQuestions(customer.id, ['q3']);
    open();
    await waitFor(async () => {
      expect((await box(start)).value).toBe('In Mar');
    });
  });

  it('says so when an answer could not be kept, and has the words still', async () => {
    const full = (): never => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    open();
    type(await box(october), 'We lose it.');
    notes.statements.hook('creating', full);
    fireEvent.keyDown(await box(october), { key: 'Enter' });
    await screen.findByText(/That could not be kept/);
    notes.statements.hook('creating').unsubscribe(full);
    expect((await box(october)).value).toBe('We lose it.');
  });

  it('ends with Done, what stands in a box kept, and can be taken up again', async () => {
    open();
    type(await box(start), 'In March.');
    await waitFor(async () => {
      expect(await readDraft(visitField(customer.id, 'q4'))).toBe('In March.');
    });
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    await screen.findByText('Harrow & Finch Bakeries is not asked about any more.');
    await waitFor(() => {
      expect(screen.queryByRole('heading')).toBeNull();
    });
    expect(await said()).toMatchObject([{ text: 'In March.', answers: 'q4' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await box(october);
  });

  it('ends when it did not happen, with nothing kept', async () => {
    open();
    await box(october);
    fireEvent.click(screen.getByRole('button', { name: 'It didn’t happen' }));
    await waitFor(async () => {
      expect(await notes.customers.get(customer.id)).not.toHaveProperty('nextVisit');
    });
    expect(await said()).toEqual([]);
    expect(await notes.questions.get('q3')).toMatchObject({ place: 1 });
  });

  it('is one line when several are due, and nothing when none is', async () => {
    await notes.customers.add({
      ...customer,
      id: 'lind',
      name: 'Lindqvist',
      nextVisit: thursday + 1,
    });
    open();
    await screen.findByText('You saw Lindqvist and 1 other. What did they say?');
    expect(await faults()).toEqual([]);
    cleanup();
    await notes.customers.toCollection().modify({ nextVisit: Date.now() });
    open();
    await notes.customers.count();
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it('stands in the popup above the start, and holds nothing up', async () => {
    render(<Popup />);
    await screen.findByRole('button', { name: 'Start focus session' });
    await box(october);
    const main = document.querySelector('main');
    expect(main?.querySelector('.after-visits ~ form')).toBeTruthy();
    // What is folded stands in its line already; the heading is for whoever goes by headings.
    const heading = await screen.findByRole('heading', { name: /^You saw/ });
    expect(heading.className).toBe('hidden');
    expect(await faults()).toEqual([]);
  });
});

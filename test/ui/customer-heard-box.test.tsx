// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDraft } from '../../src/customer/drafts';
import { peopleOf } from '../../src/customer/people';
import { statementsOf } from '../../src/customer/heard/statements';
import { CustomerHeardBox } from '../../src/ui/customer-heard-box';
import { UndoArea } from '../../src/ui/undo';
import { addCustomer, emptyAfterEach } from '../customer/fresh';
import { faults } from './faults';

emptyAfterEach();
beforeEach(async () => {
  await addCustomer('harrow');
  render(
    <UndoArea>
      <CustomerHeardBox customerId="harrow" />
    </UndoArea>,
  );
});
afterEach(cleanup);

const box = (): HTMLTextAreaElement => screen.getByLabelText('What did they say?');
const enter = (text: string): void => {
  fireEvent.input(box(), { target: { value: text } });
  fireEvent.keyDown(box(), { key: 'Enter' });
};
const kept = async () =>
  (await statementsOf('harrow')).reverse().map(({ text, saidBy }) => [text, saidBy]);
const click = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};

describe('several things kept at once', () => {
  it('are all taken back by one undo, to the box', async () => {
    fireEvent.paste(box(), { clipboardData: { getData: () => '1. one\n2. two' } });
    fireEvent.input(box(), { target: { value: '1. one\n2. two' } });
    fireEvent.keyDown(box(), { key: 'Enter' });
    await screen.findByText('2 things kept.');
    expect(await kept()).toEqual([
      ['one', undefined],
      ['two', undefined],
    ]);
    expect(await readDraft('heard:harrow')).toBe('');
    fireEvent.input(box(), { target: { value: 'three' } });
    await click('Undo');
    await expect.poll(() => box().value).toBe('1. one\n2. two\nthree');
    expect(await kept()).toEqual([]);
    await expect.poll(() => readDraft('heard:harrow')).toBe('1. one\n2. two\nthree');
  });
});

describe('a name before a colon', () => {
  it('is asked about once, after it was kept as it was typed', async () => {
    enter('Tom: we throw away 4%');
    await screen.findByText('Is Tom someone there?');
    expect(await kept()).toEqual([['Tom: we throw away 4%', undefined]]);
    expect(await faults()).toEqual([]);
    await click('Yes, Tom said it');
    await expect.poll(kept).toEqual([['we throw away 4%', 'Tom']]);
    expect(await peopleOf('harrow')).toEqual(['Tom']);
    await waitFor(() => {
      expect(screen.queryByText('Is Tom someone there?')).toBeNull();
    });
    enter('tom: and on Mondays');
    await expect.poll(kept).toContainEqual(['and on Mondays', 'Tom']);
    expect(screen.queryByText(/someone there/)).toBeNull();
  });

  it('stays as it was typed when it is nobody, and is not asked about again', async () => {
    enter('Line: it stops');
    await click('No, keep it as typed');
    await waitFor(() => {
      expect(screen.queryByText(/someone there/)).toBeNull();
    });
    enter('Line: it starts');
    await expect.poll(async () => (await kept()).length).toBe(2);
    await screen.findByText(/^Kept\. What are they proud of\?/);
    expect(screen.queryByText(/someone there/)).toBeNull();
    expect(await kept()).toEqual([
      ['Line: it stops', undefined],
      ['Line: it starts', undefined],
    ]);
    expect(await peopleOf('harrow')).toEqual([]);
  });

  it('is asked about one after the other when there are several', async () => {
    const text = 'Tom: one\nAna: two\nTom: three';
    fireEvent.paste(box(), { clipboardData: { getData: () => text } });
    fireEvent.input(box(), { target: { value: text } });
    fireEvent.keyDown(box(), { key: 'Enter' });
    await click('Yes, Tom said it');
    await click('No, keep it as typed');
    await expect.poll(kept).toEqual([
      ['one', 'Tom'],
      ['Ana: two', undefined],
      ['three', 'Tom'],
    ]);
  });
});

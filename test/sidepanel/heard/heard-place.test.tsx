// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newRow, notes } from '../../../src/customer/database';
import { addCustomer, emptyAfterEach } from '../../customer/fresh';
import { faults } from '../../ui/faults';
import { choose, click, kept, key, open, rows, said } from './place';

emptyAfterEach();
beforeEach(async () => {
  await addCustomer('harrow', { name: 'Harrow & Finch', people: ['Tom Reed'] });
  await addCustomer('okafor', { name: 'Okafor' });
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const row = (words: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('button', { name: words });

describe('what was heard', () => {
  it('says how to begin when there is nothing', async () => {
    open();
    await screen.findByText(/One sentence is enough/);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(await faults()).toEqual([]);
  });

  it('is a list, the newest first, with who, when and where', async () => {
    await said('one', { saidBy: 'Tom', channel: 'visit' });
    const may = new Date(2024, 4, 12).getTime();
    await said('two', { heardAt: may, precision: 'day' });
    const { went } = open();
    await expect.poll(() => rows()).toEqual(['two', 'one']);
    expect((await row('one Tom · On a visit')).textContent).toBe('one Tom · On a visit');
    expect((await row(/^two/)).textContent).toMatch(/^two May 12, 2024/);
    expect(screen.getAllByRole('listitem')[0]?.getAttribute('aria-setsize')).toBe('2');
    expect(await faults()).toEqual([]);
    await screen.findByText('2 heard');
    await click('Ask what they mean');
    expect(went).toEqual([{ place: 'ask', aim: undefined }]);
  });

  it('is shown in groups, with how many there are in each', async () => {
    await said('one', { saidBy: 'Tom' });
    await said('two', { saidBy: 'ana', channel: 'call' });
    await said('three');
    await said('four', { saidBy: 'Tom' });
    open();
    choose(await screen.findByLabelText('Show'), 'person');
    await expect.poll(() => rows()).toEqual(['two', 'four', 'one', 'three']);
    const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings()).toEqual(['ana · 1', 'Tom · 2', 'Nobody named · 1']);
    expect(await faults()).toEqual([]);
    choose(screen.getByLabelText('Show'), 'channel');
    await expect.poll(headings).toEqual(['On the phone · 1', 'Somewhere else · 3']);
    choose(screen.getByLabelText('Show'), 'when');
    await expect.poll(headings).toEqual(['Don’t know when · 4']);
    choose(screen.getByLabelText('Show'), 'page');
    await expect.poll(headings).toEqual(['Not from a page · 4']);
    choose(screen.getByLabelText('Show'), 'newest');
    await expect.poll(() => rows()).toEqual(['four', 'three', 'two', 'one']);
  });

  it('is what one person said, when that is chosen', async () => {
    await said('one', { saidBy: 'Tom' });
    await said('two', { saidBy: 'tom' });
    await said('three', { saidBy: 'Ana' });
    await said('four');
    open();
    const who = await screen.findByLabelText('Who');
    choose(who, 'name tom');
    await expect.poll(() => rows()).toEqual(['two', 'one']);
    choose(who, 'name ');
    await expect.poll(() => rows()).toEqual(['four']);
    choose(who, 'everyone');
    await expect.poll(() => rows()).toEqual(['four', 'three', 'two', 'one']);
  });
});

describe('a row', () => {
  it('opens and closes, and leads on to what it means', async () => {
    const { id } = await said('one');
    const { went } = open();
    const button = await row('one');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    await screen.findByLabelText('What they said');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(await faults()).toEqual([]);
    await click('Ask what it means');
    expect(went).toEqual([{ place: 'ask', aim: { statementId: id } }]);
    key(screen.getByLabelText('What they said'), 'Escape');
    await waitFor(() => {
      expect(screen.queryByLabelText('What they said')).toBeNull();
    });
    expect(document.activeElement).toBe(button);
  });

  it('is changed where it stands: its words, who, where and when', async () => {
    await said('one');
    open();
    fireEvent.click(await row('one'));
    const text = await screen.findByLabelText('What they said');
    fireEvent.input(text, { target: { value: 'one, better' } });
    fireEvent.blur(text);
    await expect.poll(() => kept('one, better')).toBeTruthy();
    const who = screen.getByLabelText<HTMLInputElement>('Who', { selector: 'input' });
    expect([...(who.list?.options ?? [])].map(({ value }) => value)).toEqual(['Tom Reed']);
    fireEvent.input(who, { target: { value: 'Ana' } });
    key(who, 'Enter');
    choose(screen.getByLabelText('Where'), 'call');
    choose(screen.getByLabelText('When'), 'day');
    fireEvent.input(await screen.findByLabelText('Day'), { target: { value: '2024-05-12' } });
    await expect
      .poll(() => kept('one, better'))
      .toMatchObject({
        saidBy: 'Ana',
        channel: 'call',
        precision: 'day',
        heardAt: new Date(2024, 4, 12).getTime(),
      });
    choose(screen.getByLabelText('When'), 'month');
    choose(await screen.findByLabelText('Month'), '1');
    await expect
      .poll(() => kept('one, better'))
      .toMatchObject({ precision: 'month', heardAt: new Date(2024, 1, 1).getTime() });
    const year = screen.getByLabelText<HTMLInputElement>('Year');
    fireEvent.input(year, { target: { value: '202' } });
    expect(year.value).toBe('202');
    fireEvent.input(year, { target: { value: '2023' } });
    await expect
      .poll(() => kept('one, better'))
      .toMatchObject({ heardAt: new Date(2023, 1, 1).getTime() });
    choose(screen.getByLabelText('When'), 'unknown');
    await expect.poll(() => kept('one, better')).toMatchObject({ precision: 'unknown' });
    expect(screen.queryByLabelText('Year')).toBeNull();
    expect(await faults()).toEqual([]);
  });

  it('stays in its group while it is open, and goes to its own when it is closed', async () => {
    await said('one', { saidBy: 'Tom' });
    await said('two', { saidBy: 'Ana' });
    open();
    choose(await screen.findByLabelText('Show'), 'person');
    fireEvent.click(await row('one Tom'));
    const who = await screen.findByLabelText('Who', { selector: 'input' });
    fireEvent.input(who, { target: { value: 'Ana' } });
    key(who, 'Enter');
    await row('one Ana');
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Ana · 1',
      'Tom · 1',
    ]);
    expect(screen.getByLabelText('Who', { selector: 'input' })).toBe(who);
    fireEvent.click(await row('one Ana'));
    await expect.poll(() => rows()).toEqual(['two', 'one']);
    expect(screen.getAllByRole('heading')).toHaveLength(1);
  });

  it('leads back to the very words', async () => {
    const source = { url: 'https://harrow.example/news', title: 'News', fragment: 'ten%20days' };
    await said('one', { source });
    open();
    fireEvent.click(await row('one'));
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'News' });
    expect(link.href).toBe('https://harrow.example/news#:~:text=ten%20days');
    expect(link.rel).toBe('noreferrer');
  });

  it('is deleted, and brought back', async () => {
    await said('one');
    await said('two');
    open();
    fireEvent.click(await row('two'));
    await click('Delete');
    await expect.poll(() => rows()).toEqual(['one']);
    expect(document.activeElement).toBe(await row('one'));
    expect(await kept('two')).toBeUndefined();
    await click('Undo');
    await expect.poll(() => rows()).toEqual(['two', 'one']);
  });

  it('goes to another customer with its questions, and comes back', async () => {
    const { id } = await said('one');
    await said('two');
    const question = await notes.questions.add({
      ...newRow(),
      customerId: 'harrow',
      statementId: id,
      toOneself: 'x',
      aloud: 'x',
      lens: 'x',
      toAsk: false,
    });
    open();
    fireEvent.click(await row('one'));
    await click('Move to another customer');
    choose(screen.getByLabelText('To whom'), 'okafor');
    expect(await faults()).toEqual([]);
    await click('Move');
    await screen.findByText('Moved to Okafor.');
    await expect.poll(() => rows()).toEqual(['two']);
    expect(await notes.questions.get(question)).toMatchObject({ customerId: 'okafor' });
    await click('Undo');
    await expect.poll(() => rows()).toEqual(['two', 'one']);
    expect(await notes.questions.get(question)).toMatchObject({ customerId: 'harrow' });
  });

  it('is changed by two panels at once, each in its own field', async () => {
    await said('one');
    const [left, right] = [open(), open()];
    fireEvent.click(await left.page.findByRole('button', { name: 'one' }));
    fireEvent.click(await right.page.findByRole('button', { name: 'one' }));
    const text = await left.page.findByLabelText('What they said');
    // Of two panels in one document, labels name the fields of the first only.
    const who = await waitFor(() => {
      const field = right.container.querySelector('.details input');
      if (!field) throw new Error('not yet');
      return field;
    });
    fireEvent.input(text, { target: { value: 'one, better' } });
    fireEvent.input(who, { target: { value: 'Ana' } });
    key(text, 'Enter');
    key(who, 'Enter');
    await expect.poll(() => kept('one, better')).toMatchObject({ saidBy: 'Ana' });
    for (const { page } of [left, right])
      await page.findByRole('button', { name: 'one, better Ana' });
  });
});

describe('a row that is turned to', () => {
  it('opens, has the focus, and is there whatever is chosen', async () => {
    const { id } = await said('one');
    await said('two', { saidBy: 'Tom' });
    const { turnTo } = open();
    choose(await screen.findByLabelText('Who'), 'name Tom');
    await expect.poll(() => rows()).toEqual(['two']);
    turnTo({ statementId: id });
    await screen.findByLabelText('What they said');
    expect(rows()).toEqual(['two', 'one']);
    expect(document.activeElement).toBe(await row('one'));
    fireEvent.click(await row('one'));
    await expect.poll(() => rows()).toEqual(['two']);
  });

  it('opens when the place is opened for it', async () => {
    const { id } = await said('one');
    open({ aim: { statementId: id } });
    await screen.findByLabelText('What they said');
    expect(document.activeElement).toBe(await row('one'));
  });
});

describe('a long list', () => {
  const many = 5_000;
  beforeEach(async () => {
    await notes.statements.bulkAdd(
      Array.from({ length: many }, (_, n) => ({
        ...newRow(),
        customerId: 'harrow',
        text: `thing ${String(n)}`,
        precision: 'unknown' as const,
        channel: 'other' as const,
      })),
    );
  });

  it('is drawn only where it is looked at, and says how long it is', async () => {
    open();
    await screen.findByText('5,000 heard');
    const drawn = screen.getAllByRole('listitem');
    expect(drawn.length).toBeLessThan(40);
    expect(drawn[0]?.getAttribute('aria-setsize')).toBe('5000');
    expect(drawn[2]?.getAttribute('aria-posinset')).toBe('3');
    expect(rows()[0]).toBe('thing 4999');
  });

  it('is walked through with arrows, and the row with the focus stays', async () => {
    open();
    await screen.findByText('5,000 heard');
    const newest = await row('thing 4999');
    expect(newest.tabIndex).toBe(0);
    newest.focus();
    key(newest, 'ArrowDown');
    await expect.poll(() => document.activeElement?.textContent).toBe('thing 4998');
    key(document.activeElement, 'End');
    await expect.poll(() => document.activeElement?.textContent).toBe('thing 0');
    expect(document.querySelectorAll('.said[tabindex="0"]')).toHaveLength(1);
    const focused = document.activeElement;
    vi.stubGlobal('scrollY', 100_000);
    fireEvent.scroll(window);
    await expect.poll(() => screen.queryByText('thing 4998')).toBeNull();
    expect(document.activeElement).toBe(focused);
    key(focused, 'Home');
    await expect.poll(() => document.activeElement?.textContent).toBe('thing 4999');
    // Bit by bit, so that its neighbours come and go.
    const first = document.activeElement;
    for (const y of [0, 300, 900, 1_500, 40_000, 1_200, 200]) {
      vi.stubGlobal('scrollY', y);
      fireEvent.scroll(window);
      const inSight = `thing ${String(many - 2 - Math.floor(y / 64))}`;
      await screen.findByText(inSight);
      expect(document.activeElement).toBe(first);
    }
  });
});

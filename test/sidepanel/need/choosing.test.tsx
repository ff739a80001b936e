// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { notes } from '../../../src/customer/database';
import {
  customerId,
  open,
  faults,
  field,
  button,
  click,
  type,
  enter,
  isGone,
  focusIsOn,
  add,
} from './place';

describe('the choice', () => {
  const which = 'If they could solve only one this year, which?';
  const inWhich = async () =>
    within((await screen.findByRole('heading', { name: which })).parentElement ?? document.body);
  const pick = async (text: string): Promise<void> => {
    fireEvent.click((await inWhich()).getByRole('button', { name: text }));
  };
  const isBetween = (...texts: string[]): Promise<void> =>
    waitFor(async () => {
      const buttons = (await inWhich()).getAllByRole('button');
      expect(buttons.map(({ textContent }) => textContent).slice(0, -1)).toEqual(texts);
    });
  const firstNeed = async (): Promise<string | null> =>
    within(await screen.findByRole('list', { name: 'Their needs' })).getAllByRole('heading', {
      level: 2,
    })[0]?.textContent ?? null;

  it('makes one of two the greatest, with its reason', async () => {
    await add('reach ten days');
    await add('lose less');
    open();
    await screen.findByText(which);
    expect(screen.queryByText('Their greatest need')).toBeNull();
    expect(await faults()).toEqual([]);
    await pick('lose less');
    const why = await field('Their greatest need, because');
    await focusIsOn(() => why);
    expect(screen.queryByText(which)).toBeNull();
    expect(await firstNeed()).toBe('Their greatest need lose less');
    type(why, 'it has a date');
    enter(why);
    await waitFor(async () => {
      expect((await notes.choices.toArray())[0]?.why).toBe('it has a date');
    });
    expect(await faults()).toEqual([]);
    fireEvent.click(screen.getByText('How you chose over time'));
    await screen.findByText(/: “lose less” rather than “reach ten days”, because it has a date$/);
  });

  it('asks the newest against the greatest, until all were compared', async () => {
    for (const text of ['one', 'two', 'three']) await add(text);
    open();
    await isBetween('one', 'three');
    await pick('three');
    await isBetween('three', 'two');
    await focusIsOn(() => screen.getByRole('heading', { name: which }));
    await pick('two');
    await isGone(which);
    expect(await notes.choices.count()).toBe(2);
    expect(await firstNeed()).toBe('Their greatest need two');
  });

  it('can wait for an answer of theirs', async () => {
    const [one, other] = [await add('reach ten days'), await add('lose less')];
    open();
    await click('Don’t know yet');
    await screen.findByText(
      'You don’t know yet which is greater: “reach ten days” or “lose less”.',
    );
    expect(screen.queryByText(which)).toBeNull();
    await focusIsOn(() => screen.getByRole('button', { name: 'Choose' }));
    expect(await faults()).toEqual([]);
    expect(await notes.questions.toArray()).toMatchObject([
      {
        customerId,
        lens: 'choice',
        toAsk: true,
        toOneself:
          'If they could solve only one this year, would it be “reach ten days” or “lose less”?',
        aloud:
          'If you could solve only one this year, which would it be: reach ten days or lose less?',
      },
    ]);
    cleanup();
    open();
    await click('Choose');
    await pick('reach ten days');
    await field('Their greatest need, because');
    await isGone(/^You don’t know yet/);
    expect(await notes.choices.toArray()).toMatchObject([{ needId: one.id, overId: other.id }]);
  });

  it('is asked at once when the question is taken back', async () => {
    await add('reach ten days');
    await add('lose less');
    open();
    await click('Don’t know yet');
    await click('Undo');
    await screen.findByText(which);
  });

  it('asks once whether it is only what one has to sell', async () => {
    for (const text of ['one', 'two', 'three']) await add(text);
    open();
    await isBetween('one', 'three');
    await pick('three');
    await isBetween('three', 'two');
    await pick('three');
    await screen.findByText('If you had nothing to sell, would it still be this?');
    await click('No, choose again');
    await isBetween('three', 'one', 'two');
    expect(await faults()).toEqual([]);
    await pick('one');
    await waitFor(async () => {
      expect(await firstNeed()).toBe('Their greatest need one');
    });
    expect(screen.queryByText('If you had nothing to sell, would it still be this?')).toBeNull();
    await isGone(which);
    const made = await notes.choices.toArray();
    expect(made.map(({ stillWithNothingToSell }) => stillWithNothingToSell)).toEqual([
      undefined,
      false,
      undefined,
    ]);
    await click('Choose again');
    await screen.findByText(which);
    await click('Leave it as it is');
    await isGone(which);
  });

  it('remembers that it would still be this', async () => {
    await add('one');
    await add('two');
    open();
    await pick('two');
    await click('Yes');
    await button('Choose again');
    expect((await notes.choices.toArray())[0]?.stillWithNothingToSell).toBe(true);
  });

  it('says so when it can not be kept, and can be made again', async () => {
    await add('one');
    await add('two');
    const fail = (): never => {
      throw new Error('full');
    };
    notes.choices.hook('creating', fail);
    open();
    await pick('two');
    await screen.findByText('Something went wrong. What you typed is still here.');
    notes.choices.hook('creating').unsubscribe(fail);
    await pick('two');
    await field('Their greatest need, because');
    await isGone('Something went wrong. What you typed is still here.');
  });
});

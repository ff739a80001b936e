// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { change } from '../../../src/customer/change';
import { notes } from '../../../src/customer/database';
import { saveDraft, wholeDraft } from '../../../src/customer/drafts';
import { figureDraft } from '../../../src/customer/need/figure-draft';
import { keepFigure } from '../../../src/customer/need/figures';
import { WorthField } from '../../../src/sidepanel/need/worth-field';
import { customerId, went, open, faults, field, click, type, isGone, only, add } from './place';

describe('what it’s worth', () => {
  const arithmetic = async (): Promise<void> => {
    const summary = await screen.findByText('A little arithmetic');
    const details = summary.closest('details');
    if (details) details.open = true;
    await field('Counted in');
  };
  const keep = async (name: string, text: string): Promise<void> => {
    const box = await field(name);
    type(box, text);
    fireEvent.blur(box);
  };
  const guess = { currency: 'EUR', known: false };
  const worth = async () => (await only())?.worth;

  it('is not known yet, and then is a question to ask', async () => {
    await add('reach ten days');
    open();
    const unknown = await screen.findByRole<HTMLInputElement>('radio', { name: 'Don’t know yet' });
    expect(unknown.checked).toBe(true);
    expect(screen.queryByText('A little arithmetic')).toBeNull();
    await click('Ask them');
    await waitFor(async () => {
      expect(await notes.questions.toArray()).toMatchObject([
        {
          lens: 'lever',
          toAsk: true,
          aloud: 'Suppose you could reach ten days. What would that change for you in a year?',
        },
      ]);
    });
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Ask them' })).toBeNull();
    });
  });

  it('is reckoned from figures, with the arithmetic spelled out', async () => {
    await add('reach ten days');
    open();
    fireEvent.click(await screen.findByRole('radio', { name: 'They buy more' }));
    await arithmetic();
    await keep('Counted in', 't');
    await keep('They would buy more in a year', '1,040');
    await keep('Margin on one today', '20%');
    await screen.findByText('A percentage needs the price of one.');
    await keep('Price of one', '1500');
    await isGone('A percentage needs the price of one.');
    await screen.findByText('1,040 t more × $300 margin = $312,000 a year (guess)');
    fireEvent.click(await screen.findByRole('radio', { name: 'Known' }));
    await screen.findByText('1,040 t more × $300 margin = $312,000 a year (known)');
    fireEvent.change(await field('Currency'), { target: { value: 'EUR' } });
    await screen.findByText('1,040 t more × €300 margin = €312,000 a year (known)');
    expect(await worth()).toEqual({
      currency: 'EUR',
      known: true,
      unit: 't',
      unitsMore: 1_040,
      shareBefore: 20,
      price: 1_500,
    });
    expect((await field('Margin on one today')).value).toBe('20%');
    await keep('Price of one', '2000');
    await screen.findByText('1,040 t more × €400 margin = €416,000 a year (known)');
    await keep('Margin on one today', '250');
    await screen.findByText('1,040 t more × €250 margin = €260,000 a year (known)');
    expect(await worth()).not.toHaveProperty('shareBefore');
    await keep('Margin on one today', '-4 %');
    await screen.findByText('1,040 t more × -€80 margin = -€83,200 a year (known)');
    expect(await worth()).not.toHaveProperty('marginBefore');
    await keep('Margin on one today', '');
    await isGone(/a year \(known\)/);
    expect(await worth()).not.toHaveProperty('shareBefore');
    expect(await notes.drafts.toArray()).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('keeps what is no number as it was typed, and says so', async () => {
    await add('reach ten days');
    open();
    fireEvent.click(await screen.findByRole('radio', { name: 'Both' }));
    await arithmetic();
    await keep('They would buy more in a year', '1.200,5');
    await screen.findByText('Write it as a number, like 1,234.5.');
    const box = await field('They would buy more in a year');
    expect(box.value).toBe('1.200,5');
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect(await worth()).toBeUndefined();
    expect(await faults()).toEqual([]);
    await keep('They would buy more in a year', '-4');
    await screen.findByText('That can’t be less than 0.');
    cleanup();
    open();
    await arithmetic();
    await waitFor(async () => {
      expect((await field('They would buy more in a year')).value).toBe('-4');
    });
    await keep('They would buy more in a year', '');
    await waitFor(async () => {
      expect(await notes.drafts.toArray()).toEqual([]);
    });
  });

  it('never shows again what a figure took the place of, however late the need comes back', async () => {
    const { id } = await add('reach ten days');
    const place = (value: string) => (
      <WorthField
        needId={id}
        field="unitsMore"
        label="More"
        value={value}
        inputMode="decimal"
        read={(text) => ({ value: Number(text), reads: `${text}.` })}
        currency="EUR"
      />
    );
    const { rerender } = render(place('4.'));
    type(await field('More'), '1200');
    fireEvent.keyDown(await field('More'), { key: 'Enter' });
    await waitFor(async () => {
      expect(await worth()).toMatchObject({ unitsMore: 1_200 });
      expect((await field('More')).value).toBe('1200.');
    });
    rerender(place('1200.'));
    rerender(place('9.'));
    expect((await field('More')).value).toBe('9.');
    expect(screen.queryByRole('button', { name: 'Use that' })).toBeNull();
  });

  it('says what another window wrote since a figure was half typed', async () => {
    const { id } = await add('reach ten days');
    await saveDraft(figureDraft(id, 'unitsMore'), '40', '4');
    await change('needs', id, { lever: 'volume', worth: { ...guess, unitsMore: 1_200 } });
    open();
    await arithmetic();
    await screen.findByText('1,200');
    expect((await field('They would buy more in a year')).value).toBe('40');
    expect((await worth())?.unitsMore).toBe(1_200);
    await click('Use that');
    await waitFor(async () => {
      expect((await field('They would buy more in a year')).value).toBe('1,200');
      expect(await notes.drafts.toArray()).toEqual([]);
    });
  });

  it('is a draft still where it was typed on after it was kept', async () => {
    const { id } = await add('reach ten days');
    const draft = figureDraft(id, 'price');
    await saveDraft(draft, '15000', '');
    const kept = { value: 1_500, typed: '1500', reads: '1,500', currency: 'EUR' };
    await keepFigure(id, 'price', kept);
    expect(await wholeDraft(draft)).toMatchObject({ text: '15000', over: '1,500' });
  });

  it('shows what another window wrote into the figure that is being typed', async () => {
    const { id } = await add('reach ten days');
    open();
    fireEvent.click(await screen.findByRole('radio', { name: 'They buy more' }));
    await arithmetic();
    type(await field('They would buy more in a year'), '4');
    const { setFigures } = await import('../../../src/customer/need/figures');
    await setFigures(id, { unitsMore: 1_200 }, { currency: 'EUR' });
    await screen.findByText('1,200');
    await click('Use that');
    await waitFor(async () => {
      expect((await field('They would buy more in a year')).value).toBe('1,200');
    });
  });
});

describe('what comes next', () => {
  const date = async (name: string, value: string): Promise<void> => {
    fireEvent.change(await field(name), { target: { value } });
  };

  it('is a step with a day, and a visit', async () => {
    await add('reach ten days');
    open();
    const step = await field('Next step');
    type(step, 'seal trial, line 3');
    fireEvent.blur(step);
    await date('When', '2031-06-20');
    await date('Next visit', '2031-06-05');
    await waitFor(async () => {
      expect(await only()).toMatchObject({
        nextStep: 'seal trial, line 3',
        nextStepAt: new Date(2031, 5, 20).getTime(),
      });
      expect((await notes.customers.get(customerId))?.nextVisit).toBe(
        new Date(2031, 5, 5).getTime(),
      );
    });
    await click('Clear: Next visit');
    await waitFor(async () => {
      expect((await notes.customers.get(customerId))?.nextVisit).toBeUndefined();
    });
    expect((await field('When')).value).toBe('2031-06-20');
    // As it stands while a year is being typed.
    await date('When', '0203-06-20');
    await date('Next visit', '2031-07-01');
    await waitFor(async () => {
      expect((await notes.customers.get(customerId))?.nextVisit).toBe(
        new Date(2031, 6, 1).getTime(),
      );
    });
    expect((await only())?.nextStepAt).toBe(new Date(2031, 5, 20).getTime());
  });

  it('is the page', async () => {
    await add('reach ten days');
    open();
    await click('Put it on one page');
    expect(went).toEqual([['brief', undefined]]);
  });
});

// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { firstPlanning } from '../../src/calendar/planning';
import { background, store } from '../fakes/browser';
import { faults } from '../ui/faults';
import { clearPage, commands, openPage, part, undone } from './page';

clearPage();

const planned = () => part('Planned hours');
const input = (label: string): HTMLInputElement => planned().getByLabelText(label);
const type = (label: string, value: string): void => {
  fireEvent.input(input(label), { target: { value } });
  fireEvent.blur(input(label));
};
const begins = 'The working day begins at';
const ends = 'and ends at';

describe('the working days', () => {
  it('change one by one, also two at once, and come back', async () => {
    await openPage();
    const day = (name: string): HTMLInputElement => planned().getByRole('checkbox', { name });
    expect(day('Friday').checked).toBe(true);
    expect(day('Saturday').checked).toBe(false);
    fireEvent.click(day('Friday'));
    fireEvent.click(day('Saturday'));
    await waitFor(() => {
      expect(commands('planning')).toEqual([
        { workdays: [1, 2, 3, 4] },
        { workdays: [1, 2, 3, 4, 6] },
      ]);
    });
    await screen.findByText('Changed.');
    fireEvent.click(undone());
    await waitFor(() => {
      expect(day('Saturday').checked).toBe(false);
    });
    expect(day('Friday').checked).toBe(false);
    expect(await faults()).toEqual([]);
  });

  it('may be none, and it says what that means', async () => {
    await openPage({ planning: { ...firstPlanning, workdays: [3] } });
    fireEvent.click(planned().getByRole('checkbox', { name: 'Wednesday' }));
    await planned().findByText('With no working day, no times are proposed.');
  });
});

describe('the working day', () => {
  it('is kept when one leaves it, and comes back', async () => {
    await openPage();
    type(begins, '08:15');
    await waitFor(() => {
      expect(commands('planning')).toEqual([{ from: '08:15', to: '17:30' }]);
    });
    await screen.findByText('Changed.');
    fireEvent.click(undone());
    await waitFor(() => {
      expect(input(begins).value).toBe('09:00');
    });
  });

  it('is not kept while it ends before it begins, or half of it is missing', async () => {
    await openPage();
    type(begins, '18:00');
    await planned().findByText(/^Not kept yet: the end must come after/);
    expect(input(begins).getAttribute('aria-invalid')).toBe('true');
    expect(await faults()).toEqual([]);
    type(begins, '');
    type(begins, '17:30');
    expect(commands('planning')).toEqual([]);
    type(ends, '22:00');
    await waitFor(() => {
      expect(commands('planning')).toEqual([{ from: '17:30', to: '22:00' }]);
    });
    await waitFor(() => {
      expect(planned().queryByText(/^Not kept yet/)).toBeNull();
    });
    type(ends, '');
    await planned().findByText(/^Not kept yet: the end must come after/);
    expect(commands('planning')).toHaveLength(1);
  });
});

describe('the lengths', () => {
  it.each([
    ['Minutes to have left before the visit', 'beforeVisit'],
    ['Minutes at the end of the working day to keep free', 'lastOfDay'],
    ['Minutes of meetings in a row that are too many', 'meetings'],
    ['Minutes that make a break', 'pause'],
    ['Minutes before a planned hour to remind you; 0 is only when it begins', 'tellBefore'],
  ])('%s', async (label, field) => {
    await openPage();
    for (const wrong of ['', '-1', '7.5', '1441']) {
      type(label, wrong);
      await planned().findByText(/^Not kept yet: choose from/);
    }
    expect(commands('planning')).toEqual([]);
    type(label, '45');
    await waitFor(() => {
      expect(commands('planning')).toEqual([{ [field]: 45 }]);
    });
    await screen.findByText('Changed.');
    expect(planned().queryByText(/^Not kept yet/)).toBeNull();
    fireEvent.click(undone());
    await waitFor(() => {
      expect(input(label).value).toBe(String(firstPlanning[field as 'pause']));
    });
  });
});

it('names the customer in a calendar only if the user says so', async () => {
  await openPage();
  const name = planned().getByRole<HTMLInputElement>('checkbox', {
    name: /^Put the customer’s name/,
  });
  expect(name.checked).toBe(false);
  fireEvent.click(name);
  await waitFor(() => {
    expect(commands('planning')).toEqual([{ nameInCalendar: true }]);
  });
});

it('follows what is changed elsewhere, and says when a change failed', async () => {
  await openPage();
  store({ planning: { ...firstPlanning, pause: 20 } });
  await waitFor(() => {
    expect(input('Minutes that make a break').value).toBe('20');
  });
  background.answer = () => {
    throw new Error('gone');
  };
  type('Minutes that make a break', '25');
  expect((await planned().findByRole('alert')).textContent).not.toBe('');
});

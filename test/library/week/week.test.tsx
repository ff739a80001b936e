// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LibraryPlace } from '../../../src/browser/library-page';
import { firstPlanning } from '../../../src/calendar/planning';
import {
  addDays,
  clockTimeOf,
  dayOf,
  minute,
  momentOf,
  zoneHere,
} from '../../../src/calendar/time';
import { liveCustomers } from '../../../src/customer/customers';
import { notes } from '../../../src/customer/database';
import { addPlan } from '../../../src/customer/plans/plans';
import { changeSlot } from '../../../src/customer/plans/slots';
import { Week } from '../../../src/library/week/week';
import { firstSettings } from '../../../src/session/session';
import { UndoArea } from '../../../src/ui/undo';
import { addCustomer, emptyAfterEach } from '../../customer/fresh';
import { background, emptyStore } from '../../fakes/browser';
import { faults } from '../../ui/faults';
import { anHour } from '../../calendar/an-hour';

configure({ asyncUtilTimeout: 4_000 });
emptyAfterEach();
afterEach(() => {
  cleanup();
  emptyStore();
  background.direction = 'ltr';
});

const zone = zoneHere();
/** A week on, so that all of it lies ahead. */
const day = addDays(dayOf(Date.now(), zone), 7);
const customerId = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

const plan = (more: object = {}) =>
  addPlan({
    ...anHour,
    customerId,
    day,
    zone,
    ...more,
  });

const show = (place: LibraryPlace = null) =>
  render(
    <UndoArea>
      <Week planning={firstPlanning} settings={firstSettings} place={place} session={null} />
    </UndoArea>,
  );

/** Shows the week after this one, where the plans of these tests are. */
const showNext = async (): Promise<void> => {
  show();
  fireEvent.click(screen.getByRole('button', { name: 'Next week' }));
  await screen.findByRole('button', { name: /^Harrow/ });
};

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const slot = (): HTMLElement => button(/^Harrow/);
const field = (name: string): HTMLInputElement =>
  screen.getByLabelText(name, { selector: 'input, select' });
const type = (name: string, value: string): void => {
  fireEvent.input(field(name), { target: { value } });
};
const kept = async () => (await notes.plans.toArray()).filter((row) => !row.deletedAt);
const keptIs = async (...wanted: object[]): Promise<void> => {
  await waitFor(async () => {
    expect(await kept()).toMatchObject(wanted);
    expect(await kept()).toHaveLength(wanted.length);
  });
};
const key = (name: string, more: object = { altKey: true }): void => {
  fireEvent.keyDown(slot(), { key: name, ...more });
};

beforeEach(() => addCustomer(customerId, { name: 'Harrow & Finch' }));

describe('the week', () => {
  it('says that it is empty, and how it is filled', async () => {
    show();
    await screen.findByText(/Nothing is planned this week/);
    expect(await faults()).toEqual([]);
  });

  it('shows slots, what became of them, visits and busy times', async () => {
    await addCustomer('v', {
      name: 'Visited',
      nextVisit: momentOf(day, '00:00', zone),
      visitTime: '14:00',
    });
    await notes.busy.put({
      id: 'file',
      name: 'work.ics',
      readAt: 1,
      from: 0,
      until: 9e12,
      spans: [{ startsAt: momentOf(day, '11:00', zone), endsAt: momentOf(day, '12:00', zone) }],
    });
    const { id } = await plan();
    await changeSlot({ planId: id, day }, { skipped: true });
    await showNext();
    // Between the times stand spaces of the language's own.
    expect(slot().getAttribute('aria-label')).toMatch(
      /^Harrow & Finch, 9:00.+9:45.+, Firm · Skipped$/,
    );
    screen.getByText('Visit: Visited');
    screen.getByRole('img', { name: /^Busy: 11:00/ });
    expect(await faults()).toEqual([]);
  });
});

describe('by keys', () => {
  it('a slot is moved step after step, and all of it is taken back at once', async () => {
    await plan();
    await showNext();
    slot().focus();
    key('ArrowDown');
    key('ArrowDown');
    key('ArrowRight');
    key('ArrowDown', { altKey: true, shiftKey: true });
    await keptIs({ day: addDays(day, 1), time: '09:30', minutes: 60 });
    // It is another element there.
    await waitFor(() => {
      expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Harrow.*9:30.*10:30/);
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await keptIs({ day, time: '09:00', minutes: 45 });
  });

  it('left is the next day where one reads from right to left', async () => {
    background.direction = 'rtl';
    await plan();
    await showNext();
    key('ArrowLeft');
    await keptIs({ day: addDays(day, 1) });
  });

  it('one of several moves alone, and is skipped rather than deleted', async () => {
    await plan({ repeat: { weeks: 1, days: [1, 2, 3, 4, 5, 6, 7], count: 1 } });
    await showNext();
    key('ArrowUp');
    await waitFor(async () => {
      expect((await notes.slots.toArray())[0]?.movedTo).toEqual({ day, time: '08:45' });
    });
    await keptIs({ time: '09:00' });
    await screen.findByRole('button', { name: /8:45/ });
    key('Delete', {});
    await screen.findByRole('button', { name: /Skipped/ });
    await keptIs({ time: '09:00' });
  });

  it('a plan is deleted, and comes back', async () => {
    await plan();
    await showNext();
    key('Delete', {});
    await keptIs();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await keptIs({ day });
  });

  it('nothing goes into the past, nor moves once it was held', async () => {
    const { id } = await plan({ day: dayOf(Date.now(), zone), time: '00:00', minutes: 1 });
    show();
    await screen.findByRole('button', { name: /^Harrow/ });
    key('ArrowLeft');
    await screen.findByText(/That time is over/);
    await changeSlot({ planId: id, day: dayOf(Date.now(), zone) }, { sessionId: 's' });
    await screen.findByRole('button', { name: /Held/ });
    key('ArrowRight');
    await screen.findByText(/it stays where it was/);
    await keptIs({ day: dayOf(Date.now(), zone), time: '00:00' });
  });
});

describe('by hand', () => {
  const point = (clientY: number) => ({ clientX: 0, clientY, button: 0, isPrimary: true });

  it('a drag is let go of by Escape, and everything stays as it was', async () => {
    await plan();
    await showNext();
    fireEvent.pointerDown(slot(), point(0));
    fireEvent.pointerMove(window, point(40));
    await waitFor(() => {
      expect(document.querySelector('.ghost')).not.toBeNull();
    });
    fireEvent.keyDown(window, { key: 'Escape' });
    await waitFor(() => {
      expect(document.querySelector('.ghost')).toBeNull();
    });
    fireEvent.pointerUp(window, point(40));
    fireEvent.click(slot());
    expect(document.querySelector('dialog')).toBeNull();
    await keptIs({ day, time: '09:00' });
  });

  it('an empty place that is clicked opens the form with its day and time', async () => {
    await plan();
    await showNext();
    const place = slot().closest<HTMLElement>('[data-day]');
    if (!place) throw new Error('no day');
    fireEvent.click(place);
    // Nothing is laid out here: every place is the first hour of the first day.
    expect(field('Time').value).toBe('08:00');
    expect(field('Minutes').value).toBe('25');
    fireEvent.click(button('Cancel'));
    await waitFor(() => {
      expect(document.querySelector('dialog')).toBeNull();
    });
  });
});

describe('the form', () => {
  it('opens for the customer in the address, and plans', async () => {
    await addCustomer('other', { name: 'Another' });
    show({ planFor: customerId });
    await waitFor(() => {
      expect(field('Customer').value).toBe('Harrow & Finch');
    });
    expect(await faults()).toEqual([]);
    type('Day', day);
    type('Time', '10:15');
    type('Minutes', '50');
    fireEvent.change(field('Repeat'), { target: { value: 'weekly' } });
    type('Every how many weeks', '2');
    fireEvent.change(field('Ends'), { target: { value: 'count' } });
    type('How many times', '3');
    expect(await faults()).toEqual([]);
    fireEvent.click(button('Plan it'));
    await keptIs({ customerId, day, time: '10:15', minutes: 50, repeat: { weeks: 2, count: 3 } });
    // The week goes to where it is.
    await screen.findByRole('button', { name: /10:15/ });
    fireEvent.click(button('Undo'));
    await keptIs();
  });

  it('takes a new name, and takes it back with the plan', async () => {
    show();
    fireEvent.click(button('Plan an hour'));
    type('Customer', 'Brand New');
    fireEvent.click(button('Plan it'));
    await waitFor(async () => {
      const [made] = await kept();
      expect((await notes.customers.get(made?.customerId ?? ''))?.name).toBe('Brand New');
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await keptIs();
    expect((await liveCustomers()).map(({ name }) => name)).toEqual(['Harrow & Finch']);
  });

  it('says at its place what can’t be planned, and keeps what was typed', async () => {
    show({ planFor: customerId });
    await waitFor(() => {
      expect(field('Customer').value).toBe('Harrow & Finch');
    });
    type('Day', '2020-01-01');
    type('Minutes', '481');
    fireEvent.change(field('Repeat'), { target: { value: 'workdays' } });
    fireEvent.change(field('Ends'), { target: { value: 'until' } });
    type('Last day', '2019-12-31');
    fireEvent.click(button('Plan it'));
    const problem = (name: string): string =>
      document.getElementById(field(name).getAttribute('aria-describedby') ?? '')?.textContent ??
      '';
    await waitFor(() => {
      expect(problem('Day')).toMatch(/That time is over/);
    });
    expect(problem('Minutes')).toBe('Choose from 1 to 480 minutes.');
    expect(problem('Last day')).toBe('That is before the first day.');
    expect(field('Minutes').value).toBe('481');
    expect(document.activeElement).toBe(field('Day'));
    expect(await faults()).toEqual([]);
    await keptIs();
    // More figures than a year has: half typed, or too many.
    type('Day', '20261-01-01');
    fireEvent.click(button('Plan it'));
    await screen.findByText('Choose a day.');
    type('Day', day);
    expect(field('Day').getAttribute('aria-invalid')).toBe('false');
  });

  it('warns of what it overlaps, and plans all the same', async () => {
    await plan();
    show({ planFor: customerId });
    await waitFor(() => {
      expect(field('Customer').value).toBe('Harrow & Finch');
    });
    type('Day', day);
    type('Time', '09:30');
    await screen.findByText(/^It overlaps Harrow & Finch, 9:00/);
    fireEvent.click(button('Plan it'));
    await keptIs({ time: '09:00' }, { time: '09:30' });
  });
});

describe('a slot', () => {
  const open = async (more: object = {}): Promise<string> => {
    const { id } = await plan(more);
    show({ slot: { planId: id, day } });
    await screen.findByRole('heading', { name: 'Harrow & Finch' });
    return id;
  };

  it('is changed, and with it the plan that is no more than it', async () => {
    await open();
    expect(await faults()).toEqual([]);
    fireEvent.click(button('Change'));
    type('Time', '11:00');
    fireEvent.change(field('Strictness'), { target: { value: 'locked' } });
    fireEvent.click(button('Save'));
    await keptIs({ day, time: '11:00', strictness: 'locked' });
  });

  it('of several is changed alone, or with all of them', async () => {
    await open({ repeat: { weeks: 1, days: [1, 2, 3, 4, 5, 6, 7], count: 2 } });
    fireEvent.click(button('Change this one'));
    type('Minutes', '30');
    fireEvent.click(button('Save'));
    await waitFor(async () => {
      expect(await notes.slots.toArray()).toMatchObject([{ day, minutes: 30 }]);
    });
    await keptIs({ minutes: 45 });
  });

  it('that is gone is said to be', async () => {
    show({ slot: { planId: customerId, day } });
    await screen.findByText('It is not on the calendar any more.');
  });

  it('whose time has come is left to what is said of that', async () => {
    const now = Date.now() - minute;
    const today = dayOf(now, zone);
    const { id } = await plan({ day: today, time: clockTimeOf(now, zone) });
    show({ slot: { planId: id, day: today } });
    await screen.findAllByRole('button', { name: /^Harrow/ });
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.click(screen.getAllByRole('button', { name: /^Harrow/ })[0] as HTMLElement);
    await screen.findByRole('heading', { name: 'Harrow & Finch' });
  });
});

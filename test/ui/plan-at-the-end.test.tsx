// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, dayOf, momentOf, zoneHere } from '../../src/calendar/time';
import { notes } from '../../src/customer/database';
import { allPlans } from '../../src/customer/plans/plans';
import { firstSettings, type EndedSession } from '../../src/session/session';
import { Summary } from '../../src/ui/summary';
import { UndoArea } from '../../src/ui/undo';
import { dayText } from '../../src/ui/day-field';
import { emptyStore, store } from '../fakes/browser';
import { customer } from '../fixtures/harrow';
import { seedHarrow } from '../fixtures/seed-harrow';
import { after, minutes, running, startEvent } from '../session/state';
import { faults } from './faults';

// What is shown comes by import(), which takes its time on a busy machine.
configure({ asyncUtilTimeout: 4_000 });

const startedAt = Date.now() - minutes(23);
const show = (change: Partial<EndedSession> = {}): void => {
  const session = running(after([startedAt, startEvent({ minutes: 45, strictness: 'gentle' })]));
  render(
    <UndoArea>
      <Summary
        ended={{
          session: { ...session, customerId: customer.id },
          endedAt: startedAt + minutes(23),
          how: 'early',
          ...change,
        }}
      />
    </UndoArea>,
  );
};
const slots = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.good-slots li button'),
];
const choose = async (n: number): Promise<void> => {
  await waitFor(() => {
    expect(slots()[n]).toBeTruthy();
  });
  fireEvent.click(slots()[n] as HTMLElement);
  await screen.findByText(/^Planned: /);
};
const planNext = async (): Promise<HTMLElement> =>
  screen.findByRole('button', { name: 'Plan the next one' });

beforeEach(async () => {
  store({ settings: { ...firstSettings, minutes: 60 } });
  await seedHarrow();
  await notes.customers.update(customer.id, { nextVisit: undefined } as object);
});
afterEach(async () => {
  cleanup();
  emptyStore();
  await Promise.all(notes.tables.map((table) => table.clear()));
});

describe('a session that was cut short', () => {
  it('has its rest planned by one click, and is not asked about again', async () => {
    show();
    await screen.findByText('22 minutes were left. Finish them:');
    expect(await faults()).toEqual([]);
    await waitFor(() => {
      expect(slots()).toHaveLength(1);
    });
    await choose(0);
    expect(await allPlans()).toMatchObject([
      { customerId: customer.id, minutes: 22, strictness: 'gentle' },
    ]);
    await waitFor(() => {
      expect(screen.queryByText(/Finish them/)).toBeNull();
    });
    expect(document.activeElement).toBe(await planNext());
    cleanup();
    show();
    await planNext();
    expect(screen.queryByText(/Finish them/)).toBeNull();
  });

  it('asks again when that was taken back', async () => {
    show();
    await choose(0);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/Finish them/);
    expect(await allPlans()).toEqual([]);
  });

  it.each<[string, Partial<EndedSession>]>([
    ['a trifle was left', { endedAt: Date.now() + minutes(20) }],
    ['the time was up', { how: 'time' }],
    ['the clock was set back', { how: 'clock' }],
  ])('is let be where %s', async (_, change) => {
    show(change);
    await planNext();
    expect(screen.queryByText(/left\. Finish/)).toBeNull();
  });
});

describe('the next one', () => {
  it('is planned by one click, as long as the last one was wanted', async () => {
    show({ how: 'time' });
    fireEvent.click(await planNext());
    await waitFor(() => {
      expect(slots()).toHaveLength(3);
    });
    expect(screen.getByLabelText('Next visit')).toBeTruthy();
    expect(await faults()).toEqual([]);
    await choose(1);
    expect(await allPlans()).toMatchObject([{ customerId: customer.id, minutes: 60 }]);
    expect(slots()).toEqual([]);
    expect(document.activeElement).toBe(await planNext());
  });

  it('lies before the next visit', async () => {
    show({ how: 'time' });
    fireEvent.click(await planNext());
    const visit = addDays(dayOf(Date.now(), zoneHere()), 9);
    const at = momentOf(visit, '00:00', zoneHere());
    fireEvent.change(screen.getByLabelText('Next visit'), { target: { value: dayText(at) } });
    await waitFor(() => {
      expect(slots()[0]?.textContent).toMatch(/visit/);
    });
    await choose(0);
    const [plan] = await allPlans();
    expect(plan?.day).toBeDefined();
    expect((plan?.day ?? visit) < visit).toBe(true);
  });
});

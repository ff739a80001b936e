// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { minute } from '../../../src/calendar/time';
import { notes } from '../../../src/customer/database';
import { planSlot } from '../../../src/customer/plans/plan-slot';
import { allPlans } from '../../../src/customer/plans/plans';
import { changeSlot } from '../../../src/customer/plans/slots';
import { PlannedAndHeld } from '../../../src/library/held/planned-and-held';
import { addCustomer, emptyAfterEach } from '../../customer/fresh';
import { faults } from '../../ui/faults';

emptyAfterEach();
afterEach(cleanup);

it('says so while there is nothing', async () => {
  render(<PlannedAndHeld />);
  await screen.findByText(/Once an hour has been planned or held/);
  expect(await faults()).toEqual([]);
});

it('has a week and its customers as a table, and nothing that judges', async () => {
  await addCustomer('a', { name: 'Harrow & Finch' });
  const startsAt = Date.now() - 3 * minute;
  const slot = { customer: { id: 'a' }, strictness: 'firm', startsAt } as const;
  await planSlot({ ...slot, endsAt: startsAt + 45 * minute });
  await planSlot({ ...slot, endsAt: startsAt + 30 * minute });
  const [, second] = await allPlans();
  await changeSlot({ planId: second?.id ?? '', day: second?.day ?? '' }, { skipped: true });
  await notes.sessions.add({
    id: 's',
    createdAt: 1,
    updatedAt: 1,
    customerId: 'a',
    startedAt: startsAt,
    plannedEnd: startsAt + 45 * minute,
    endedAt: startsAt + 2 * minute,
    strictness: 'firm',
    passes: [],
  });
  render(<PlannedAndHeld />);
  const table = await screen.findByRole('table', { name: /The last eight weeks/ });
  const cells = (name: RegExp | string): string[] =>
    within(within(table).getByRole('row', { name }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  expect(cells(/^Week of/)).toEqual(['45 min and 1 skipped', '2 min']);
  expect(cells(/^Harrow & Finch/)).toEqual(['45 min and 1 skipped', '2 min']);
  expect(table.textContent).not.toMatch(/%|streak|score/i);
  expect(await faults()).toEqual([]);
});

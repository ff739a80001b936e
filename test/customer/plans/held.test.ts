import { expect, it } from 'vitest';
import { addDays, dayOf, minute, momentOf, zoneHere } from '../../../src/calendar/time';
import { notes } from '../../../src/customer/database';
import { heldLately } from '../../../src/customer/plans/held';
import { addPlan } from '../../../src/customer/plans/plans';
import { changeSlot } from '../../../src/customer/plans/slots';
import { addCustomer, emptyAfterEach } from '../fresh';
import { anHour } from '../../calendar/an-hour';

emptyAfterEach();

const zone = zoneHere();
const monday = '2026-06-15';
const at = (day: string, time: string): number => momentOf(day, time, zone);
const now = at('2026-06-17', '12:00');

const addPlanFor = (customerId: string, day: string) =>
  addPlan({
    ...anHour,
    customerId,
    day,
    zone,
    repeat: { weeks: 1, days: [1] },
  });
const addSession = async (id: string, day: string, more: object = {}): Promise<void> => {
  const startedAt = at(day, '09:00');
  await notes.sessions.add({
    id,
    createdAt: 1,
    updatedAt: 1,
    customerId: 'b',
    startedAt,
    plannedEnd: startedAt + 45 * minute,
    endedAt: startedAt + 22 * minute,
    strictness: 'firm',
    passes: [],
    ...more,
  });
};

it('tells by name what was planned and what was held, of those deleted since, too', async () => {
  await addCustomer('a', { name: 'Zeta' });
  await addCustomer('b', { name: 'Alpha', deletedAt: 5 });
  const { id } = await addPlanFor('a', addDays(monday, -7));
  await changeSlot({ planId: id, day: monday }, { skipped: true });
  await addSession('s', addDays(monday, 1));
  await addSession('gone', addDays(monday, 1), { deletedAt: 5 });
  await addSession('long-ago', addDays(monday, -70));
  expect(await heldLately(now, 1)).toEqual([
    {
      day: monday,
      customers: [
        { id: 'b', name: 'Alpha', planned: 0, held: 22, skipped: 0 },
        { id: 'a', name: 'Zeta', planned: 0, held: 0, skipped: 1 },
      ],
    },
    {
      day: addDays(monday, -7),
      customers: [{ id: 'a', name: 'Zeta', planned: 45, held: 0, skipped: 0 }],
    },
  ]);
});

it.each([
  [at('2026-06-17', '09:10'), 10],
  // Its end was not written down: it was no longer than planned.
  [at('2026-06-17', '12:00'), 45],
])('tells at %i how long one has been held that runs', async (moment, held) => {
  await addCustomer('b');
  await addSession('s', dayOf(now, zone), { endedAt: undefined });
  expect(await heldLately(moment, 1)).toMatchObject([{ customers: [{ held }] }]);
});

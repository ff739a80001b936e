import { expect, it } from 'vitest';
import { momentOf } from '../../../src/calendar/time';
import { notes } from '../../../src/customer/database';
import { purge } from '../../../src/customer/purge';
import { addPlan, removePlan } from '../../../src/customer/plans/plans';
import { changeSlot, slotsBetween } from '../../../src/customer/plans/slots';
import { emptyAfterEach } from '../fresh';
import { anHour } from '../../calendar/an-hour';

emptyAfterEach();

const plan = { ...anHour, repeat: { weeks: 1, days: [1] } } as const;
const june = {
  startsAt: momentOf('2026-06-01', '00:00', plan.zone),
  endsAt: momentOf('2026-06-10', '00:00', plan.zone),
};

it('changes one slot field by field, and takes a field back', async () => {
  const { id } = await addPlan(plan);
  const second = { planId: id, day: '2026-06-08' };
  await changeSlot(second, { skipped: true });
  await changeSlot(second, { told: 'soon' });
  expect(await slotsBetween(june)).toMatchObject([
    { day: '2026-06-01' },
    { day: '2026-06-08', skipped: true, told: 'soon' },
  ]);
  await changeSlot(second, { skipped: undefined });
  const [, slot] = await slotsBetween(june);
  expect(slot).toMatchObject({ told: 'soon' });
  expect(slot).not.toHaveProperty('skipped');
});

it('takes a plan away with what is kept of its slots, for good after 30 days', async () => {
  const { id } = await addPlan(plan);
  await changeSlot({ planId: id, day: '2026-06-08' }, { minutes: 30 });
  await removePlan(id);
  // As by a notification that still stands.
  await changeSlot({ planId: id, day: '2026-06-01' }, { skipped: true });
  expect(await slotsBetween(june)).toEqual([]);
  expect(await notes.slots.count()).toBe(1);
  await purge(Date.now() + 31 * 86_400_000);
  expect([await notes.plans.count(), await notes.slots.count()]).toEqual([0, 0]);
});

it('gives the slots of several plans by their start', async () => {
  await addPlan({ ...plan, time: '15:00' });
  await addPlan({ ...plan, time: '08:00', customerId: 'other' });
  const slots = await slotsBetween(june);
  expect(slots.map(({ startsAt }) => startsAt)).toEqual(
    slots.map(({ startsAt }) => startsAt).sort((a, b) => a - b),
  );
  expect(slots).toHaveLength(4);
});

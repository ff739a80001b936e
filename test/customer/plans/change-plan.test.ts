import { expect, it } from 'vitest';
import { momentOf } from '../../../src/calendar/time';
import { notes } from '../../../src/customer/database';
import { changePlan, endPlan, moveSlot, skipSlot } from '../../../src/customer/plans/change-plan';
import { addPlan } from '../../../src/customer/plans/plans';
import { changeSlot, slotsBetween } from '../../../src/customer/plans/slots';
import { emptyAfterEach } from '../fresh';
import { anHour } from '../../calendar/an-hour';

emptyAfterEach();

const zone = 'Europe/Berlin';
const once = anHour;
const weekly = { ...once, repeat: { weeks: 1, days: [1] } } as const;
const at = (day: string, time: string): number => momentOf(day, time, zone);
const june = { startsAt: at('2026-06-01', '00:00'), endsAt: at('2026-06-24', '00:00') };

/** The starts of all slots in June, and what is kept of them. */
const shown = async () =>
  (await slotsBetween(june)).map(({ startsAt, minutes, skipped = false }) => [
    new Date(startsAt).toISOString().slice(5, 16),
    minutes,
    skipped,
  ]);

it('moves a plan without a repeat itself, and takes that back with all that was kept of it', async () => {
  const { id } = await addPlan(once);
  await changeSlot({ planId: id, day: once.day }, { told: 'soon' });
  const [plans, slots] = [await notes.plans.toArray(), await notes.slots.toArray()];
  const undo = await moveSlot(
    { planId: id, day: once.day },
    { day: '2026-06-02', time: '14:15', zone, minutes: 60 },
  );
  expect(await shown()).toEqual([['06-02T12:15', 60, false]]);
  expect((await notes.plans.get(id))?.day).toBe('2026-06-02');
  // It is told of anew.
  expect(await notes.slots.count()).toBe(0);
  await undo();
  expect(await notes.plans.toArray()).toEqual(plans);
  expect(await notes.slots.toArray()).toEqual(slots);
});

it('moves one of several alone, on the clocks of the plan, and back to where the plan has it', async () => {
  const { id } = await addPlan(weekly);
  const second = { planId: id, day: '2026-06-08' };
  await moveSlot(second, {
    day: '2026-06-08',
    time: '08:00',
    zone: 'America/New_York',
    minutes: 30,
  });
  expect((await notes.slots.toArray())[0]?.movedTo).toEqual({ day: '2026-06-08', time: '14:00' });
  expect(await shown()).toEqual([
    ['06-01T07:00', 45, false],
    ['06-08T12:00', 30, false],
    ['06-15T07:00', 45, false],
    ['06-22T07:00', 45, false],
  ]);
  await moveSlot(second, { day: '2026-06-08', time: '09:00', zone, minutes: 45 });
  expect((await notes.slots.toArray())[0]).not.toHaveProperty('movedTo');
});

it('skips one slot, and takes it back', async () => {
  const { id } = await addPlan(weekly);
  const undo = await skipSlot({ planId: id, day: '2026-06-08' });
  expect((await shown())[1]).toEqual(['06-08T07:00', 45, true]);
  await undo();
  expect(await notes.slots.count()).toBe(0);
});

it('ends a plan that has begun with what has begun of it, and deletes one that has not', async () => {
  const { id } = await addPlan(weekly);
  // Of the days before, one was moved to a time that is still to come.
  await moveSlot(
    { planId: id, day: '2026-06-01' },
    { day: '2026-06-18', time: '09:00', zone, minutes: 45 },
  );
  // On the day itself, after its time.
  const undo = await endPlan(id, at('2026-06-08', '12:00'));
  expect(await shown()).toEqual([
    ['06-08T07:00', 45, false],
    ['06-18T07:00', 45, true],
  ]);
  await undo();
  expect(await shown()).toHaveLength(4);
  await endPlan(id, at('2026-05-30', '12:00'));
  expect(await shown()).toEqual([]);
  expect((await notes.plans.get(id))?.deletedAt).toBeTypeOf('number');
});

it('changes a plan that has begun from there on, and takes that back', async () => {
  const { id } = await addPlan(weekly);
  const undo = await changePlan(
    id,
    { ...weekly, day: '2026-06-15', time: '10:00' },
    at('2026-06-09', '12:00'),
  );
  const starts = ['06-01T07:00', '06-08T07:00', '06-15T08:00', '06-22T08:00'];
  expect((await shown()).map(([start]) => start)).toEqual(starts);
  await undo();
  expect((await shown()).map(([start]) => start)).toEqual(
    starts.map((start) => start.replace('T08', 'T07')),
  );
});

it('makes a plan that lies ahead one without a repeat', async () => {
  const { id } = await addPlan(weekly);
  await changePlan(id, { ...once, day: '2026-06-03' }, at('2026-05-30', '12:00'));
  expect(await shown()).toEqual([['06-03T07:00', 45, false]]);
  expect(await notes.plans.get(id)).not.toHaveProperty('repeat');
});

it('keeps when a plan was made, and when it was moved last', async () => {
  const { id } = await addPlan(once);
  await notes.plans.update(id, { createdAt: 1, updatedAt: 1 });
  await moveSlot({ planId: id, day: once.day }, { ...once, day: '2026-06-02' });
  const row = await notes.plans.get(id);
  expect(row?.createdAt).toBe(1);
  expect(row?.updatedAt).toBeGreaterThan(1);
});

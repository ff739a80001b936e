import { beforeEach, expect, it } from 'vitest';
import { momentOf } from '../../../src/calendar/time';
import { addPlan } from '../../../src/customer/plans/plans';
import { findSlot, slotsAround } from '../../../src/customer/plans/due';
import { forCalendar } from '../../../src/customer/plans/for-calendar';
import { changeSlot, slotsBetween } from '../../../src/customer/plans/slots';
import { readSlot } from '../../../src/customer/plans/week';
import { addCustomer, emptyAfterEach } from '../fresh';
import { anHour } from '../../calendar/an-hour';

emptyAfterEach();

const plan = anHour;
const span = {
  startsAt: momentOf('2026-06-01', '00:00', plan.zone),
  endsAt: momentOf('2026-06-02', '00:00', plan.zone),
};
const idsOf = (rows: readonly { readonly planId: string }[]): string[] =>
  rows.map(({ planId }) => planId);

let good = '';
beforeEach(async () => {
  good = (await addPlan(plan)).id;
});

it.each([
  ['a zone that is unknown here', { zone: 'Europe/Atlantis' }],
  ['a day that is none', { day: 'soon' }],
  ['a time that is none', { time: 'noon' }],
  ['weeks that go backwards', { repeat: { weeks: -1, days: [1] } }],
] as const)('leaves out a plan with %s, and it alone', async (_, wrong) => {
  const bad = await addPlan({ ...plan, ...wrong });
  expect(idsOf(await slotsBetween(span))).toEqual([good]);
  expect(await findSlot({ planId: bad.id, day: plan.day })).toBeUndefined();
  expect(await readSlot(bad.id, plan.day)).toBeNull();
  expect((await forCalendar()).planned.map(({ id }) => id)).toEqual([good]);
});

it('leaves a slot where its plan has it, if it can’t be read where it was moved to', async () => {
  const movedTo = { day: 'soon', time: '09:00' };
  await changeSlot({ planId: good, day: plan.day }, { movedTo });
  expect(idsOf(await slotsBetween(span))).toEqual([good]);
  expect((await forCalendar()).changes).toEqual([]);
});

it('leaves out what was planned for a customer that is deleted', async () => {
  await addCustomer('gone', { deletedAt: 5 });
  const { id } = await addPlan({ ...plan, customerId: 'gone' });
  expect(idsOf(await slotsBetween(span))).toEqual([good]);
  expect(idsOf((await slotsAround(span.startsAt + 1)).slots)).not.toContain(id);
  expect(await findSlot({ planId: id, day: plan.day })).toBeUndefined();
});

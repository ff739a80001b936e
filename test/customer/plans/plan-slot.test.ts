import { describe, expect, it } from 'vitest';
import { minute, momentOf, zoneHere } from '../../../src/calendar/time';
import { liveCustomers } from '../../../src/customer/customers';
import { notes } from '../../../src/customer/database';
import { nextSlot } from '../../../src/customer/plans/next-slot';
import { planSlot } from '../../../src/customer/plans/plan-slot';
import { plannedSince } from '../../../src/customer/plans/planned-since';
import { addPlan, allPlans } from '../../../src/customer/plans/plans';
import { changeSlot } from '../../../src/customer/plans/slots';
import { hear } from '../../../src/customer/heard/statements';
import { addCustomer, emptyAfterEach } from '../fresh';
import { anHour } from '../../calendar/an-hour';

emptyAfterEach();

const zone = zoneHere();
const at = (day: string, time: string): number => momentOf(day, time, zone);
const thursday = at('2026-06-18', '09:00');
const slot = {
  startsAt: thursday,
  endsAt: thursday + 45 * minute,
  strictness: 'gentle',
} as const;

describe('a slot that is planned', () => {
  it('stands on the calendar at its time on the clock', async () => {
    await addCustomer('a');
    await planSlot({ ...slot, customer: { id: 'a' }, site: 'harrow.example' });
    expect(await allPlans()).toMatchObject([
      {
        customerId: 'a',
        day: '2026-06-18',
        time: '09:00',
        zone,
        minutes: 45,
        strictness: 'gentle',
        startsItself: false,
      },
    ]);
    expect(await liveCustomers()).toMatchObject([{ sites: ['harrow.example'] }]);
  });

  it('is taken back, and a known customer stays', async () => {
    await addCustomer('a');
    await (
      await planSlot({ ...slot, customer: { id: 'a' } })
    )();
    expect(await allPlans()).toEqual([]);
    expect(await liveCustomers()).toHaveLength(1);
  });

  it('adds somebody new, who goes when it is taken back', async () => {
    const takeBack = await planSlot({ ...slot, customer: { name: ' Lindqvist ' } });
    const [added] = await liveCustomers();
    expect(added).toMatchObject({ name: 'Lindqvist' });
    expect(await allPlans()).toMatchObject([{ customerId: added?.id }]);
    await takeBack();
    expect([await allPlans(), await liveCustomers()]).toEqual([[], []]);
  });

  it('leaves somebody new of whom something is known by then', async () => {
    const takeBack = await planSlot({ ...slot, customer: { name: 'Lindqvist' } });
    const [added] = await liveCustomers();
    await hear(added?.id ?? '', 'Ten days by June');
    await takeBack();
    expect(await allPlans()).toEqual([]);
    expect(await liveCustomers()).toHaveLength(1);
  });

  it('leaves somebody new whose visit is known by then', async () => {
    const takeBack = await planSlot({ ...slot, customer: { name: 'Lindqvist' } });
    const [added] = await liveCustomers();
    await notes.customers.update(added?.id ?? '', { nextVisit: thursday });
    await takeBack();
    expect(await liveCustomers()).toHaveLength(1);
  });

  it('leaves somebody new for whom more was planned by then', async () => {
    const takeBack = await planSlot({ ...slot, customer: { name: 'Lindqvist' } });
    await planSlot({ ...slot, customer: { name: 'Lindqvist' } });
    await takeBack();
    expect(await allPlans()).toHaveLength(1);
    expect(await liveCustomers()).toHaveLength(1);
  });

  it('counts as planned since then, until it is taken back', async () => {
    await addCustomer('a');
    const since = Date.now();
    const takeBack = await planSlot({ ...slot, customer: { id: 'a' } });
    expect(await plannedSince('a', since)).toBe(true);
    expect(await plannedSince('a', Date.now() + 1)).toBe(false);
    expect(await plannedSince('b', since)).toBe(false);
    await takeBack();
    expect(await plannedSince('a', since)).toBe(false);
  });
});

describe('the next slot', () => {
  const plan = {
    ...anHour,
    customerId: 'a',
    day: '2026-06-18',
    zone,
  } as const;

  it('is the first that has not begun, whoever it is for', async () => {
    await addCustomer('a', { name: 'Harrow' });
    await addCustomer('b', { name: 'Lindqvist' });
    await addPlan(plan);
    await addPlan({ ...plan, customerId: 'b', time: '11:00' });
    expect(await nextSlot(thursday - 1)).toMatchObject({ name: 'Harrow' });
    expect(await nextSlot(thursday)).toMatchObject({ name: 'Lindqvist' });
  });

  it('is neither skipped nor started already', async () => {
    await addCustomer('a');
    const { id } = await addPlan({ ...plan, repeat: { weeks: 1, days: [4] } });
    await changeSlot({ planId: id, day: '2026-06-18' }, { skipped: true });
    await changeSlot({ planId: id, day: '2026-06-25' }, { sessionId: 's' });
    expect(await nextSlot(thursday - 1)).toMatchObject({ slot: { day: '2026-07-02' } });
  });

  it('may be months away; there may be none', async () => {
    await addCustomer('a');
    await addPlan({ ...plan, day: '2027-02-01' });
    expect(await nextSlot(thursday)).toMatchObject({ slot: { day: '2027-02-01' } });
    expect(await nextSlot(at('2027-03-01', '09:00'))).toBeNull();
  });
});

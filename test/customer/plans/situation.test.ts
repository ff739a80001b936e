import { describe, expect, it } from 'vitest';
import { bestSlots, warningsFor } from '../../../src/calendar/advice';
import { firstPlanning } from '../../../src/calendar/planning';
import { minute, momentOf, zoneHere } from '../../../src/calendar/time';
import { notes } from '../../../src/customer/database';
import { addPlan, removePlan } from '../../../src/customer/plans/plans';
import { situationFor } from '../../../src/customer/plans/situation';
import { changeSlot } from '../../../src/customer/plans/slots';
import type { SessionRow } from '../../../src/customer/rows';
import { addCustomer, emptyAfterEach } from '../fresh';
import { anHour } from '../../calendar/an-hour';

emptyAfterEach();

const zone = zoneHere();
const at = (day: string, time = '00:00'): number => momentOf(day, time, zone);
/** A Monday. */
const now = at('2026-06-01', '07:00');
const situation = (except?: string) => situationFor('c', 45, firstPlanning, now, except);

const plan = {
  ...anHour,
  customerId: 'other',
  day: '2026-06-02',
  zone,
} as const;

describe('the visit', () => {
  it('is at its time, or on its day only', async () => {
    await addCustomer('c', { nextVisit: at('2026-06-04'), visitTime: '14:00' });
    expect(await situation()).toMatchObject({
      visitAt: at('2026-06-04', '14:00'),
      visitDayOnly: false,
    });
    await addCustomer('c', { nextVisit: at('2026-06-04') });
    expect(await situation()).toMatchObject({
      visitAt: at('2026-06-04', '09:00'),
      visitDayOnly: true,
    });
  });

  it('is none without a day, and for a customer that is not there', async () => {
    expect(await situation()).not.toHaveProperty('visitAt');
    await addCustomer('c');
    expect(await situation()).not.toHaveProperty('visitAt');
  });
});

describe('what is planned', () => {
  const starts = async (except?: string): Promise<number[]> =>
    (await situation(except)).planned.map(({ startsAt }) => startsAt);

  it('is every slot for the next six weeks that is neither skipped nor gone', async () => {
    const weekly = await addPlan({ ...plan, repeat: { weeks: 1, days: [2] } });
    const gone = await addPlan({ ...plan, time: '15:00' });
    await removePlan(gone.id);
    await changeSlot({ planId: weekly.id, day: '2026-06-09' }, { skipped: true });
    expect(await starts()).toEqual(
      ['02', '16', '23', '30']
        .map((day) => at(`2026-06-${day}`, '09:00'))
        .concat(at('2026-07-07', '09:00')),
    );
  });

  it('reaches to the visit, however far it is', async () => {
    await addCustomer('c', { nextVisit: at('2026-09-01') });
    await addPlan({ ...plan, day: '2026-08-31' });
    expect(await starts()).toEqual([at('2026-08-31', '09:00')]);
    const [first] = bestSlots(await situation());
    expect(first?.startsAt).not.toBe(at('2026-08-31', '09:00'));
  });

  it('leaves out the slot or the plan that it is about', async () => {
    const { id } = await addPlan({ ...plan, repeat: { weeks: 1, days: [2], count: 2 } });
    expect(await starts(`${id}:2026-06-02`)).toEqual([at('2026-06-09', '09:00')]);
    expect(await starts(id)).toEqual([]);
  });
});

describe('busy times', () => {
  const read = (from: string, until: string) =>
    notes.busy.put({
      id: 'file',
      name: 'work.ics',
      readAt: now,
      from: at(from),
      until: at(until),
      spans: [
        { startsAt: at('2026-05-20', '09:00'), endsAt: at('2026-05-20', '10:00') },
        { startsAt: at('2026-06-02', '08:00'), endsAt: at('2026-06-02', '13:00') },
      ],
    });

  it('are unknown until a file was read, and where it says nothing of now', async () => {
    expect(await situation()).not.toHaveProperty('busy');
    await read('2026-01-01', '2026-06-01');
    expect(await situation()).not.toHaveProperty('busy');
  });

  it('are those of the file as far as it goes', async () => {
    await read('2026-05-01', '2026-06-10');
    const given = await situation();
    expect(given).toMatchObject({
      busy: [{ startsAt: at('2026-06-02', '08:00') }],
      busyUntil: at('2026-06-10'),
    });
    const straightAfter = {
      startsAt: at('2026-06-02', '13:00'),
      endsAt: at('2026-06-02', '13:45'),
    };
    expect(warningsFor(straightAfter, given)).toEqual([{ kind: 'afterMeetings', minutes: 240 }]);
  });
});

describe('what a customer needs', () => {
  const held = async (
    ...lengths: readonly (readonly [minutes: number, more?: Partial<SessionRow>])[]
  ) => {
    await notes.sessions.bulkAdd(
      lengths.map(([minutes, more], n) => ({
        id: `s${String(n)}`,
        createdAt: 1,
        updatedAt: 1,
        customerId: 'c',
        startedAt: n * 1_000 * minute,
        plannedEnd: (n * 1_000 + minutes) * minute,
        strictness: 'firm',
        passes: [],
        how: 'time',
        ...more,
      })),
    );
    return (await situation()).needed;
  };

  it('is the middle one of the last five sessions', async () => {
    expect(await held([300], [25], [60], [45], [90], [50])).toBe(50);
  });

  it('is the shorter of two', async () => {
    expect(await held([60], [45])).toBe(45);
  });

  it('is not known by one session, by those that were cut short, or by another customer’s', async () => {
    expect(
      await held(
        [60],
        [5, { how: 'early' }],
        [50, { how: 'clock' }],
        [30, { customerId: 'other' }],
        [40, { deletedAt: 1 }],
      ),
    ).toBeUndefined();
  });

  it('leaves one that still runs aside', async () => {
    await held([60], [45]);
    await notes.sessions.update('s1', { how: undefined });
    expect(await situation()).not.toHaveProperty('needed');
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from '../../src/background/answer';
import { lookAtPlans, lookIfDue } from '../../src/background/planned';
import { pressForSlot, showSlot } from '../../src/background/slot-acts';
import { readStored } from '../../src/browser/stored';
import { firstPlanning } from '../../src/calendar/planning';
import { notes } from '../../src/customer/database';
import type { PlanRow, SlotRow } from '../../src/customer/rows';
import { alarms, notices, noticesEver } from '../fakes/background-only';
import { emptyStore, store, tabs } from '../fakes/browser';
import { openingFails } from '../fakes/database';
import { emptyAfterEach, addCustomer } from '../customer/fresh';
import { minutes } from '../session/state';

const planId = '01JZ0000000000000000000000';
const day = '2026-06-01';
const slot = { planId, day };
const notice = `slot:${planId}:${day}`;
const at = (time: string): number => Date.parse(`${day}T${time}:00Z`);
const page = { id: 'undivided', url: 'chrome-extension://undivided/library.html' };

const plan = async (more: Partial<PlanRow> = {}): Promise<void> => {
  await notes.plans.put({
    id: planId,
    createdAt: 1,
    updatedAt: 1,
    customerId: 'c',
    day,
    time: '09:00',
    zone: 'UTC',
    minutes: 45,
    strictness: 'gentle',
    startsItself: false,
    ...more,
  });
};
const row = (): Promise<SlotRow | undefined> => notes.slots.get(`${planId}:${day}`);
const now = (time: string): void => {
  vi.setSystemTime(at(time));
};
const titles = (): string[] => noticesEver.map(([, title]) => title);
const start = () =>
  answer(
    {
      command: 'start',
      argument: {
        customer: { id: 'other' },
        settings: {
          minutes: 30,
          categories: ['email'],
          strictness: 'firm',
          collectMinutes: 0,
        },
      },
    },
    page,
  );
const running = async () => (await readStored()).session;

emptyAfterEach();
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  now('08:00');
  await addCustomer('c', { name: 'Harrow & Finch' });
  await addCustomer('other');
});
afterEach(() => {
  vi.useRealTimers();
  emptyStore();
  alarms.clear();
  notices.clear();
  noticesEver.length = 0;
  tabs.opened.length = 0;
});

describe('a planned hour', () => {
  it('is told before and as it begins, each once, with one alarm for the next look', async () => {
    await plan();
    await lookAtPlans();
    expect([...alarms]).toEqual([['slot', at('08:50')]]);
    expect(titles()).toEqual([]);

    now('08:50');
    await lookIfDue();
    expect(notices.get(notice)).toMatchObject({
      title: 'In 10 minutes: Harrow & Finch',
      buttons: [{ title: 'Start now' }, { title: 'Skip' }],
    });
    expect([...alarms]).toEqual([['slot', at('09:00')]]);

    now('09:00');
    await Promise.all([lookAtPlans(), lookIfDue(), lookAtPlans()]);
    await lookAtPlans();
    expect(titles()).toEqual(['In 10 minutes: Harrow & Finch', 'It’s time for Harrow & Finch']);
    expect(notices.get(notice)?.buttons).toEqual([
      { title: 'Start now' },
      { title: 'In 10 minutes' },
    ]);
    expect(await row()).toMatchObject({ told: 'now' });
  });

  it('is told although its alarm was lost', async () => {
    await plan();
    await lookAtPlans();
    alarms.clear();
    now('09:00');
    await lookIfDue();
    expect(titles()).toEqual(['It’s time for Harrow & Finch']);
  });

  it('that passed unseen is told as missed, with the rest, or with a new time', async () => {
    await plan();
    now('09:25');
    await lookAtPlans();
    expect([...notices.values()]).toMatchObject([
      {
        message: '20 minutes of it are left.',
        buttons: [{ title: 'Start the rest (20 minutes)' }, { title: 'Skip' }],
      },
    ]);
    await notes.slots.clear();
    now('10:00');
    await lookAtPlans();
    expect(notices.get(notice)?.message).toBe('Its time is over. You can plan a new one.');
    expect(notices.get(notice)?.buttons).toBeUndefined();
  });

  it('that lay in the past when it was planned is not told', async () => {
    now('10:00');
    await plan({ createdAt: at('09:59'), repeat: { weeks: 1, days: [1] } });
    await lookAtPlans();
    expect(titles()).toEqual([]);
    await plan({ createdAt: at('10:00') + 59_000, time: '10:00' });
    await lookAtPlans();
    expect(titles()).toEqual(['It’s time for Harrow & Finch']);
  });

  it('is looked at again in days while nothing is near, and never with nothing planned', async () => {
    await lookAtPlans();
    expect([...alarms]).toEqual([]);
    await plan({ day: '2027-01-01' });
    await lookAtPlans();
    expect(alarms.get('slot')).toBe(at('08:00') + 8 * 24 * 60 * minutes(1));
  });

  it('is left at peace by notes that won’t open, and told at the next wake', async () => {
    await plan();
    await lookAtPlans();
    now('09:00');
    notes.close();
    const mend = openingFails('UnknownError');
    await expect(lookIfDue()).resolves.toBeUndefined();
    mend();
    expect(titles()).toEqual([]);
    await notes.open();
    await lookIfDue();
    expect(titles()).toEqual(['It’s time for Harrow & Finch']);
  });

  it('has an alarm that other wakes leave alone, and bring back, and that counts as in place', async () => {
    await plan();
    await lookAtPlans();
    await answer({ command: 'tick', argument: undefined }, page);
    expect(alarms.get('slot')).toBe(at('08:50'));
    const inspected = () => answer({ command: 'inspect', argument: undefined }, page);
    expect(await inspected()).toMatchObject({ value: { alarmsInPlace: true } });
    // As Firefox forgets them when it is closed.
    alarms.clear();
    expect(await inspected()).toMatchObject({ value: { alarmsInPlace: false } });
    await answer({ command: 'tick', argument: undefined }, page);
    expect(alarms.get('slot')).toBe(at('08:50'));
  });

  it('that is removed says nothing more', async () => {
    await plan();
    now('08:50');
    await lookAtPlans();
    await notes.plans.update(planId, { deletedAt: at('08:51') });
    await answer({ command: 'plansChanged', argument: undefined }, page);
    expect([...notices.keys()]).toEqual([]);
    expect([...alarms]).toEqual([]);
  });

  it('goes by the reminder that is set', async () => {
    store({ planning: { ...firstPlanning, tellBefore: 30 } });
    await plan();
    await lookAtPlans();
    expect(alarms.get('slot')).toBe(at('08:30'));
  });
});

describe('a press on what is told', () => {
  beforeEach(async () => {
    await plan();
    now('09:00');
    await lookAtPlans();
  });

  it('starts it: for its customer, as long and as strict as planned', async () => {
    const { settings } = await readStored();
    await pressForSlot(notice, 0);
    expect(await running()).toMatchObject({
      customerId: 'c',
      endsAt: at('09:45'),
      strictness: 'gentle',
      passes: [],
    });
    expect(await row()).toMatchObject({ sessionId: (await running())?.id });
    expect((await readStored()).settings).toEqual(settings);
    await lookAtPlans();
    expect([...notices.keys()]).toEqual([]);
  });

  it('starts the rest of it', async () => {
    now('09:25');
    await pressForSlot(notice, 0);
    expect(await running()).toMatchObject({ startedAt: at('09:25'), endsAt: at('09:45') });
  });

  it('asks again in ten minutes', async () => {
    await pressForSlot(notice, 1);
    expect(alarms.get('slot')).toBe(at('09:10'));
    now('09:10');
    await lookIfDue();
    expect(titles()).toHaveLength(2);
    expect(notices.get(notice)?.message).toBe('35 minutes of it are left.');
    expect((await row())?.askAgainAt).toBeUndefined();
  });

  it('skips it where it was only announced', async () => {
    await notes.slots.clear();
    now('08:55');
    await lookAtPlans();
    await pressForSlot(notice, 1);
    expect(await row()).toMatchObject({ skipped: true });
    expect([...notices.keys()]).toEqual([]);
  });

  it('leads to the page, where it can’t be started any more', async () => {
    now('09:44');
    await pressForSlot(notice, 0);
    expect(await running()).toBeNull();
    await showSlot(notice);
    const address = `chrome-extension://undivided/library.html#slot=${planId}:${day}`;
    expect(tabs.opened).toEqual([address, address]);
  });

  it('is not taken for one on something else', async () => {
    await pressForSlot('kept:1', 0);
    await showSlot('ended');
    expect(tabs.opened).toEqual([]);
    expect(await running()).toBeNull();
  });
});

describe('while a session runs', () => {
  it('says once that it waits, and asks with the rest when that has ended', async () => {
    await plan({ startsItself: true });
    now('08:45');
    await start();
    now('09:00');
    await lookAtPlans();
    await lookAtPlans();
    expect(titles()).toEqual(['Harrow & Finch waits']);
    expect(await answer({ command: 'slot', argument: { slot, act: 'start' } }, page)).toEqual({
      ok: false,
      refused: 'running',
    });
    expect((await row())?.sessionId).toBeUndefined();

    now('09:15');
    await answer({ command: 'tick', argument: undefined }, page);
    await lookAtPlans();
    expect(await running()).toBeNull();
    expect(notices.get(notice)).toMatchObject({
      title: 'It’s time for Harrow & Finch',
      message: '30 minutes of it are left.',
    });
  });
});

describe('one that starts by itself', () => {
  it('does so when its time comes, and says so', async () => {
    await plan({ startsItself: true });
    now('09:00');
    await lookAtPlans();
    await lookAtPlans();
    expect(await running()).toMatchObject({ customerId: 'c', endsAt: at('09:45') });
    expect(titles()).toEqual(['45 minutes for Harrow & Finch.']);
    expect(await row()).toMatchObject({ sessionId: (await running())?.id });
  });

  it('waits where a session is started by hand in the same moment', async () => {
    await plan({ startsItself: true });
    now('09:00');
    await Promise.all([lookAtPlans(), start()]);
    expect(await running()).toMatchObject({ customerId: 'other' });
    expect(titles()).toEqual([]);
    await lookAtPlans();
    expect(titles()).toEqual(['Harrow & Finch waits']);
  });

  it('asks where it can’t', async () => {
    store({
      settings: { minutes: 25, categories: [], strictness: 'firm', collectMinutes: 0 },
    });
    await plan({ startsItself: true });
    now('09:00');
    await lookAtPlans();
    await lookAtPlans();
    expect(titles()).toEqual(['It’s time for Harrow & Finch']);
  });
});

describe('a session that was started for it', () => {
  it('is noted with it also when the browser went down in between', async () => {
    await plan();
    now('09:00');
    await answer({ command: 'slot', argument: { slot, act: 'start' } }, page);
    await notes.slots.clear();
    await lookAtPlans();
    expect(await row()).toMatchObject({ sessionId: (await running())?.id });
    expect(titles()).toEqual([]);
  });
  it('is noted with it also when it had ended by then', async () => {
    await plan();
    now('09:00');
    await answer({ command: 'slot', argument: { slot, act: 'start' } }, page);
    const id = (await running())?.id;
    await notes.slots.clear();
    now('10:00');
    await answer({ command: 'tick', argument: undefined }, page);
    await lookAtPlans();
    expect(await row()).toMatchObject({ sessionId: id });
    expect(titles().filter((title) => title.includes('was planned'))).toEqual([]);
  });
});

// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Request } from '../../src/browser/commands';
import { clockTimeOf, dayOf, minute } from '../../src/calendar/time';
import { notes } from '../../src/customer/database';
import { changeSlot } from '../../src/customer/plans/slots';
import type { PlanRow } from '../../src/customer/rows';
import type { Session } from '../../src/session/session';
import { DueSlots } from '../../src/ui/due-slots';
import { UndoArea } from '../../src/ui/undo';
import { addCustomer } from '../customer/fresh';
import { background, emptyStore, opened, tabs } from '../fakes/browser';
import { after, minutes, running, startEvent } from '../session/state';
import { faults } from './faults';

configure({ asyncUtilTimeout: 4_000 });

const ids = ['01JZ0000000000000000000000', '01JZ0000000000000000000001'] as const;

/** A plan whose one slot began (or begins) this many minutes from now. */
const plan = async (from: number, more: Partial<PlanRow> = {}): Promise<string> => {
  const at = Date.now() + from * minute;
  const day = dayOf(at, 'UTC');
  await notes.plans.put({
    id: ids[0],
    createdAt: 1,
    updatedAt: 1,
    customerId: 'c',
    day,
    time: clockTimeOf(at, 'UTC'),
    zone: 'UTC',
    minutes: 45,
    strictness: 'firm',
    startsItself: false,
    ...more,
  });
  return day;
};
const open = (session: Session | null = null, asked?: { planId: string; day: string }) =>
  render(
    <UndoArea>
      <DueSlots session={session} tellBefore={10} asked={asked} />
    </UndoArea>,
  );
const names = (): (string | null)[] =>
  screen.queryAllByRole('button').map(({ textContent }) => textContent);
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

let asked: Request[] = [];
beforeEach(async () => {
  await addCustomer('c', { name: 'Harrow & Finch' });
  await addCustomer('d', { name: 'Brødrene Dahl' });
  asked = [];
  background.answer = (request) => {
    asked.push(request as Request);
    return { ok: true, value: null };
  };
});
afterEach(async () => {
  cleanup();
  emptyStore();
  background.answer = () => ({ ok: true, value: null });
  tabs.opened.length = 0;
  opened.length = 0;
  await Promise.all(notes.tables.map((table) => table.clear()));
});

describe('slots that are due', () => {
  it('are none where nothing is', async () => {
    await plan(60);
    const { container } = open();
    await plan(5, { id: ids[1] });
    await screen.findByRole('heading', { level: 3 });
    expect(container.querySelectorAll('li')).toHaveLength(1);
  });

  it('can be started, put off or skipped', async () => {
    const day = await plan(-1);
    open();
    await screen.findByRole('heading', { name: 'It’s time for Harrow & Finch' });
    expect(names()).toEqual(['Start now', 'In 10 minutes', 'Skip']);
    expect(await faults()).toEqual([]);
    const slot = { planId: ids[0], day };
    press('Start now');
    expect(opened).toEqual(['side panel']);
    press('In 10 minutes');
    expect(asked).toEqual([
      { command: 'slot', argument: { slot, act: 'start' } },
      { command: 'slot', argument: { slot, act: 'later' } },
    ]);
  });

  it('can be had back when skipped', async () => {
    const day = await plan(-1);
    const slot = { planId: ids[0], day };
    background.answer = () =>
      changeSlot(slot, { skipped: true }).then(() => ({ ok: true, value: null }));
    open();
    await screen.findByRole('heading', { level: 3 });
    press('Skip');
    await screen.findByText('Skipped: Harrow & Finch');
    await waitFor(() => {
      expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
    });
    press('Undo');
    await screen.findByRole('heading', { level: 3 });
  });

  it('offer the rest, or a new time, where they were missed', async () => {
    await plan(-25);
    open();
    await screen.findByText(/^(19|20) minutes of it are left\.$/);
    expect(names()).toEqual([
      expect.stringMatching(/^Start the rest \((19|20) minutes\)$/),
      'In 10 minutes',
      'Plan a new time',
      'Skip',
    ]);
    press('Plan a new time');
    expect(tabs.opened).toEqual(['chrome-extension://undivided/library.html#plan=c']);
  });

  it('offer a new time alone once they are over', async () => {
    await plan(-50);
    open();
    await screen.findByText('Its time is over. You can plan a new one.');
    expect(names()).toEqual(['Plan a new time', 'Skip']);
  });

  it('wait while a session runs, and say so', async () => {
    await plan(-1);
    open(running(after([Date.now() - minutes(5), startEvent({ minutes: 45 })])));
    await screen.findByRole('heading', { name: 'Harrow & Finch waits' });
    await screen.findByText('A session runs. You’re asked again when it ends.');
    expect(names()).toEqual(['Skip']);
  });

  it('say when they are asked about again', async () => {
    const day = await plan(-1);
    await changeSlot({ planId: ids[0], day }, { told: 'now', askAgainAt: Date.now() + minutes(9) });
    open();
    await screen.findByText(/You’re asked again at \d+:\d\d/);
    expect(names()).toEqual(['Start now', 'Skip']);
  });

  it('say why they can’t be started', async () => {
    await plan(-1);
    background.answer = () => ({ ok: false, refused: 'running' });
    open();
    await screen.findByRole('heading', { level: 3 });
    press('Start now');
    await screen.findByText('A session runs already.');
  });

  it('are folded behind the one that can still be started', async () => {
    await plan(-50);
    await plan(-1, { id: ids[1], customerId: 'd' });
    const { container } = render(<DueSlots session={null} tellBefore={10} folded />);
    await screen.findByText('1 more planned hour');
    await screen.findByRole('heading', { name: 'It’s time for Brødrene Dahl' });
    await waitFor(() => {
      expect(container.querySelector('details h3')?.textContent).toMatch(/^Harrow & Finch was/);
    });
    expect(await faults()).toEqual([]);
  });

  it('put what the page was opened for first', async () => {
    await plan(-20);
    const day = await plan(-1, { id: ids[1], customerId: 'd' });
    open(null, { planId: ids[1], day });
    await waitFor(() => {
      expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
    });
    const [first] = screen.getAllByRole('heading', { level: 3 });
    expect(first?.textContent).toBe('It’s time for Brødrene Dahl');
    expect(document.activeElement).toBe(first);
  });
});

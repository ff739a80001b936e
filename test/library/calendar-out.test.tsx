// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstPlanning } from '../../src/calendar/planning';
import { addPlan, removePlan } from '../../src/customer/plans/plans';
import { changeSlot } from '../../src/customer/plans/slots';
import type { PlanRow } from '../../src/customer/rows';
import { CalendarOut } from '../../src/library/out/calendar-out';
import { PlanOut } from '../../src/library/out/plan-out';
import { addCustomer, emptyAfterEach } from '../customer/fresh';
import { faults } from '../ui/faults';
import { anHour } from '../calendar/an-hour';

const plan = { ...anHour, customerId: 'Harrow & Finch' } as const;
const named = { ...firstPlanning, nameInCalendar: true };

let saved: Blob[] = [];
let names: string[] = [];

configure({ asyncUtilTimeout: 4_000 });
emptyAfterEach();
beforeEach(async () => {
  saved = [];
  names = [];
  Object.assign(URL, {
    createObjectURL: (file: Blob) => {
      saved.push(file);
      return 'blob:1';
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  await addCustomer(plan.customerId);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const text = async (): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.readAsText(saved.at(-1) ?? new Blob());
  });
const save = async (button = 'Save as a calendar file'): Promise<string> => {
  fireEvent.click(await screen.findByRole('button', { name: button }));
  await screen.findByText(/^Saved as undivided/);
  return text();
};

describe('all of it', () => {
  it('is saved without a name, unless the user has said so', async () => {
    await addPlan(plan);
    await addPlan({ ...plan, day: '2026-06-02' });
    const { rerender } = render(<CalendarOut planning={firstPlanning} />);
    const quiet = await save();
    expect(await faults()).toEqual([]);
    expect(names).toEqual(['undivided.ics']);
    expect(saved[0]?.type).toBe('text/calendar;charset=utf-8');
    expect(quiet.match(/SUMMARY:Focus time/g)).toHaveLength(2);
    expect(quiet).not.toContain('Harrow');
    rerender(<CalendarOut planning={named} />);
    screen.getByText(/called by the customer’s name/);
    fireEvent.click(screen.getByRole('button', { name: 'Save as a calendar file' }));
    await vi.waitFor(async () => {
      expect(await text()).toContain('SUMMARY:Harrow & Finch');
    });
  });

  it('says that nothing is planned', async () => {
    render(<CalendarOut planning={firstPlanning} />);
    fireEvent.click(screen.getByRole('button', { name: 'Save as a calendar file' }));
    await screen.findByText('There is nothing planned to save yet.');
    expect(saved).toEqual([]);
  });

  it('what was deleted is offered as a file that takes it off', async () => {
    const { id } = await addPlan(plan);
    await removePlan(id);
    render(<CalendarOut planning={firstPlanning} />);
    const written = await save('Save what to take off');
    expect(await faults()).toEqual([]);
    expect(names).toEqual(['undivided-removed.ics']);
    expect(written).toContain('METHOD:CANCEL');
    expect(written).toContain(`UID:${id}@undivided`);
  });
});

describe('one plan', () => {
  const show = (row: PlanRow, planning = firstPlanning): void => {
    render(<PlanOut plan={row} planning={planning} />);
  };
  const link = async (name: RegExp): Promise<URL> =>
    new URL((await screen.findByRole('link', { name })).getAttribute('href') ?? '');

  it('is saved alone', async () => {
    const row = await addPlan(plan);
    const other = await addPlan(plan);
    show(row);
    const written = await save();
    expect(written).toContain(`UID:${row.id}@undivided`);
    expect(written).not.toContain(other.id);
    expect(await faults()).toEqual([]);
  });

  it('goes to Google and Outlook by links, from where it was moved to', async () => {
    const row = await addPlan(plan);
    await changeSlot(
      { planId: row.id, day: row.day },
      { movedTo: { day: '2026-06-03', time: '10:00' }, minutes: 30 },
    );
    show(row);
    const google = await link(/Google/);
    expect(google.searchParams.get('dates')).toBe('20260603T100000/20260603T103000');
    expect(google.searchParams.get('text')).toBe('Focus time');
    expect((await link(/work/)).host).toBe('outlook.office.com');
    expect((await link(/Outlook.com/)).searchParams.get('startdt')).toBe('2026-06-03T08:00:00Z');
    expect(screen.queryByText(/first time only/)).toBeNull();
  });

  it('names the customer only if the user has said so, and says what a link leaves out', async () => {
    const row = await addPlan({ ...plan, repeat: { weeks: 1, days: [1] } });
    show(row, named);
    expect((await link(/Google/)).searchParams.get('text')).toBe('Harrow & Finch');
    screen.getByText(/first time only/);
    expect(await faults()).toEqual([]);
  });
});

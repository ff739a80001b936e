// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeIn } from '../../src/browser/library-page';
import { firstPlanning } from '../../src/calendar/planning';
import { liveCustomers } from '../../src/customer/customers';
import { allPlans } from '../../src/customer/plans/plans';
import { newId } from '../../src/customer/database';
import { Popup } from '../../src/popup/popup';
import { firstSettings } from '../../src/session/session';
import { background, emptyStore, store, tabs } from '../fakes/browser';
import { addCustomer, emptyAfterEach } from '../customer/fresh';
import { faults } from '../ui/faults';

// What is shown comes by import(), which takes its time on a busy machine.
configure({ asyncUtilTimeout: 4_000 });
emptyAfterEach();

const harrow = newId();
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const planIt = (): void => {
  fireEvent.click(button('Plan it'));
};
const goodTimes = async (): Promise<HTMLElement[]> => {
  await screen.findByRole('list', { name: 'Good times' });
  return [...document.querySelectorAll<HTMLElement>('.good-slots li button')];
};
const type = (name: string): void => {
  fireEvent.input(screen.getByRole('combobox', { name: 'Customer' }), { target: { value: name } });
};
const sent: unknown[] = [];

beforeEach(async () => {
  tabs.opened.length = 0;
  sent.length = 0;
  background.answer = (request) => {
    sent.push((request as { command: string }).command);
    return { ok: true, value: null };
  };
  store({ settings: { ...firstSettings, minutes: 45, strictness: 'gentle' } });
  await addCustomer(harrow, { name: 'Harrow & Finch' });
  render(<Popup />);
  await screen.findByDisplayValue('Harrow & Finch');
});
afterEach(() => {
  cleanup();
  emptyStore();
});

describe('two clicks in the popup', () => {
  it('plan an hour at a good time, and it is taken back', async () => {
    planIt();
    const slots = await goodTimes();
    expect(slots).toHaveLength(3);
    for (const slot of slots) expect(slot.textContent).toMatch(/\d:\d\d\s.M \S+/);
    expect(await faults()).toEqual([]);
    fireEvent.click(slots[0] as HTMLElement);
    await screen.findByText(/^Planned: .+\d:\d\d/);
    expect(await allPlans()).toMatchObject([
      { customerId: harrow, minutes: 45, strictness: 'gentle' },
    ]);
    expect(sent).toContain('plansChanged');
    expect(screen.queryByRole('list', { name: 'Good times' })).toBeNull();
    expect(document.activeElement).toBe(button('Plan it'));
    await screen.findByRole('button', { name: /^Next: .+, Harrow & Finch$/ });
    expect(await faults()).toEqual([]);

    fireEvent.click(button('Undo'));
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: /^Next:/ })).toBeNull();
    });
    expect(await allPlans()).toEqual([]);
  });

  it('plan for somebody new, who is kept only then', async () => {
    type('Lindqvist');
    planIt();
    await goodTimes();
    type('Lindqvist AB');
    expect(await liveCustomers()).toHaveLength(1);
    fireEvent.click((await goodTimes())[0] as HTMLElement);
    await screen.findByText(/^Planned: /);
    const added = (await liveCustomers()).find(({ name }) => name === 'Lindqvist AB');
    expect(await allPlans()).toMatchObject([{ customerId: added?.id }]);
  });

  it('never plan one thing twice', async () => {
    planIt();
    const [slot] = await goodTimes();
    fireEvent.click(slot as HTMLElement);
    fireEvent.click(slot as HTMLElement);
    await screen.findByText(/^Planned: /);
    expect(await allPlans()).toHaveLength(1);
  });
});

describe('planning in the popup', () => {
  it('asks for a customer and a length, as Start does', async () => {
    type(' ');
    planIt();
    expect((await screen.findByRole('alert')).textContent).toBe('Say who it is for.');
    type('Harrow & Finch');
    fireEvent.input(screen.getByRole('spinbutton'), { target: { value: '481' } });
    planIt();
    expect((await screen.findByRole('alert')).textContent).toContain('1 to 480');
    fireEvent.click(button('25'));
    planIt();
    await goodTimes();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leads to another time, for a known customer and for a new one', async () => {
    planIt();
    await goodTimes();
    const open = async (): Promise<unknown> => {
      const before = tabs.opened.length;
      fireEvent.click(button('Another time…'));
      await waitFor(() => {
        expect(tabs.opened).toHaveLength(before + 1);
      });
      return placeIn(new URL(tabs.opened.at(-1) ?? '').hash);
    };
    expect(await open()).toEqual({ planFor: harrow });
    type('Lindqvist');
    const place = await open();
    const added = (await liveCustomers()).find(({ name }) => name === 'Lindqvist');
    expect(place).toEqual({ planFor: added?.id });
  });

  it('says what speaks against a slot, and plans it all the same', async () => {
    // Whatever is free lies in the last hour and a half of the working day.
    store({ planning: { ...firstPlanning, from: '16:00', to: '17:30' } });
    planIt();
    const [slot] = await goodTimes();
    expect(slot?.querySelector('.problem')?.textContent).toMatch(/\w/);
    expect(await faults()).toEqual([]);
    fireEvent.click(slot as HTMLElement);
    await screen.findByText(/^Planned: /);
    expect(await allPlans()).toHaveLength(1);
  });

  it('says so when nothing is free', async () => {
    store({ planning: { ...firstPlanning, workdays: [] } });
    planIt();
    await screen.findByText('No good time is free.');
    expect(button('Another time…')).toBeTruthy();
    expect(await faults()).toEqual([]);
  });

  it('leads to the page of planned hours, and there to the next one', async () => {
    planIt();
    fireEvent.click((await goodTimes())[0] as HTMLElement);
    fireEvent.click(await screen.findByRole('button', { name: /^Next:/ }));
    fireEvent.click(button('Planned hours'));
    const [plan] = await allPlans();
    await waitFor(() => {
      expect(tabs.opened.map((url) => placeIn(new URL(url).hash))).toEqual([
        { slot: { planId: plan?.id, day: plan?.day } },
        null,
      ]);
    });
  });
});

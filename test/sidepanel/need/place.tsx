import {
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { notes } from '../../../src/customer/database';
import { addNeed, needsOf } from '../../../src/customer/need/needs';
import type { Need } from '../../../src/customer/rows';
import { NeedPlace } from '../../../src/sidepanel/need/need-place';
import type { Aim, Place } from '../../../src/sidepanel/places';
import { UndoArea } from '../../../src/ui/undo';
import { emptyAfterEach } from '../../customer/fresh';

// Busy machines take their time.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 30_000 });
emptyAfterEach();
afterEach(cleanup);

export const customerId = 'customer-1';
export const went: [Place, Aim | undefined][] = [];

export const open = (aim: Aim = {}) =>
  render(
    <UndoArea>
      <main>
        <h1>Harrow &amp; Finch</h1>
        <NeedPlace
          customerId={customerId}
          session={null}
          aim={aim}
          goTo={(...to) => went.push([to[0], to[1]])}
        />
      </main>
    </UndoArea>,
  );

/** Everything that the accessibility rules find wrong, in words. */
export const faults = async (): Promise<string[]> => {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(document.body, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
};

export const field = (name: string): Promise<HTMLInputElement> => screen.findByLabelText(name);
export const button = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('button', { name });
export const click = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await button(name));
};
export const type = (box: HTMLElement, text: string): void => {
  fireEvent.input(box, { target: { value: text } });
};
export const enter = (box: HTMLElement): void => {
  fireEvent.keyDown(box, { key: 'Enter' });
};
export const isGone = (words: string | RegExp): Promise<void> =>
  waitFor(() => {
    expect(screen.queryByText(words)).toBeNull();
  });
export const focusIsOn = (element: () => Element | null): Promise<void> =>
  waitFor(() => {
    expect(document.activeElement).toBe(element());
  });
/** Whether the need of this name is opened in the list. */
export const expanded = async (name: string): Promise<string | null> =>
  within(await screen.findByRole('list', { name: 'Their needs' }))
    .getByRole('button', { name })
    .getAttribute('aria-expanded');
export const only = async (): Promise<Need | undefined> => (await needsOf(customerId))[0];
export const add = (text: string, statementId?: string): Promise<Need> =>
  addNeed(customerId, { text, soThat: '', statementId });

beforeEach(async () => {
  went.length = 0;
  await notes.customers.put({
    id: customerId,
    createdAt: 1,
    updatedAt: 1,
    name: 'Harrow & Finch',
    sites: [],
    people: ['Ana'],
  });
});

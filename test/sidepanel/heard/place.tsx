import { configure, fireEvent, render, screen, within } from '@testing-library/preact';
import { vi } from 'vitest';
import type { Statement } from '../../../src/customer/rows';
import { hear, statementsOf, type Details } from '../../../src/customer/heard/statements';
import type { Session } from '../../../src/session/session';
import { HeardPlace } from '../../../src/sidepanel/heard/heard-place';
import type { Aim, Place } from '../../../src/sidepanel/places';
import { UndoArea } from '../../../src/ui/undo';

// On a busy machine; these only end what would never end.
configure({ asyncUtilTimeout: 5_000 });
vi.setConfig({ testTimeout: 20_000 });

export interface Went {
  readonly place: Place;
  readonly aim: Aim | undefined;
}

interface How {
  readonly aim?: Aim;
  readonly session?: Session;
}

/** The place as it stands in the panel; `went` fills with where it leads. */
export const open = ({ aim = {}, session }: How = {}) => {
  const went: Went[] = [];
  const place = (towards: Aim) => (
    <UndoArea>
      <HeardPlace
        customerId="harrow"
        session={session ?? null}
        aim={towards}
        goTo={(to, asked) => {
          went.push({ place: to, aim: asked });
        }}
      />
    </UndoArea>
  );
  const { container, rerender } = render(place(aim));
  return {
    went,
    page: within(container as HTMLElement),
    container,
    turnTo: (towards: Aim) => {
      rerender(place(towards));
    },
  };
};

export const said = (text: string, details: Details = {}): Promise<Statement> =>
  hear('harrow', text, details);

/** The one statement of this text, as it is kept. */
export const kept = async (text: string): Promise<Statement | undefined> =>
  (await statementsOf('harrow')).find((each) => each.text === text);

type Page = Pick<typeof screen, 'queryAllByRole' | 'findByRole'>;

/** The words of the rows that are shown, in order. */
export const rows = (page: Page = screen): (string | null | undefined)[] =>
  page
    .queryAllByRole('listitem')
    .map((row) => (row.querySelector('.words') ?? row.querySelector('.said > span'))?.textContent);

export const click = async (name: string | RegExp, page: Page = screen): Promise<void> => {
  fireEvent.click(await page.findByRole('button', { name }));
};

export const choose = (select: HTMLElement, value: string): void => {
  fireEvent.change(select, { target: { value } });
};

export const key = (target: Element | null, name: string): boolean =>
  target !== null && fireEvent.keyDown(target, { key: name });

import { cleanup, configure, render, screen, within } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { applyChanges, noChoices, type Change, type Choices } from '../../src/blocking/choices';
import { firstPlanning, type Planning } from '../../src/calendar/planning';
import { notes } from '../../src/customer/database';
import { Options } from '../../src/options/options';
import { firstSettings, type Session } from '../../src/session/session';
import { background, emptyStore, installed, leave, opened, store, tabs } from '../fakes/browser';
import { after, minutes, running, startEvent } from '../session/state';

configure({ asyncUtilTimeout: 4_000 });

interface Sent {
  readonly command: string;
  readonly argument: never;
}

/** What the page sent to the background, in order; that it looks whether one is protected aside. */
export const sent: Sent[] = [];

let choices: Choices = noChoices;
let planning: Planning = firstPlanning;
let deferred = false;

/** Stores what a command decides, as the background does. */
const carryOut = ({ command, argument }: Sent): unknown => {
  if (command === 'choose') {
    choices = applyChanges(choices, (argument as { changes: Change[] }).changes);
    store({ choices });
  }
  if (command === 'planning') {
    planning = { ...planning, ...(argument as Partial<Planning>) };
    store({ planning });
  }
  if (command === 'settings') store({ settings: argument });
  if (command === 'silence') store({ silence: (argument as { on: boolean }).on });
  if (command === 'syncSettings') store({ sync: { ...(argument as object), entries: {} } });
  if (command === 'reportAsked') store({ reportAsked: true });
  if (command === 'backedUp') store({ backedUpAt: Date.now() });
  return { ok: true, value: command === 'settings' ? { deferred } : null };
};

export const session = (change: Partial<Session> = {}): Session => ({
  ...running(after([Date.now() - minutes(5), startEvent({ minutes: 45 })])),
  ...change,
});

/** The page of settings, with this in the store and a background that does what it is told. */
export const openPage = async (values: Record<string, unknown> = {}): Promise<void> => {
  choices = (values['choices'] as Choices | undefined) ?? noChoices;
  planning = (values['planning'] as Planning | undefined) ?? firstPlanning;
  deferred = values['session'] !== undefined;
  store({ settings: firstSettings, reportAsked: true, ...values });
  background.answer = (request) => {
    if ((request as Sent).command !== 'inspect') sent.push(request as Sent);
    return carryOut(request as Sent);
  };
  render(<Options />);
  await screen.findByRole('heading', { name: 'Settings' });
};

export const part = (name: string) => within(screen.getByRole('region', { name }));

/** What was sent of this command. */
export const commands = (name: string): unknown[] =>
  sent.filter(({ command }) => command === name).map(({ argument }) => argument);

/** The place at the foot that says what was done and takes it back. */
export const undone = (): HTMLElement => screen.getByRole('button', { name: 'Undo' });

export const clearPage = (): void => {
  afterEach(async () => {
    cleanup();
    emptyStore();
    sent.length = 0;
    leave.asked.length = 0;
    leave.holds = () => true;
    leave.answer = true;
    installed.optionalPermissions = [];
    installed.commands = [];
    opened.length = 0;
    tabs.opened.length = 0;
    location.hash = '';
    background.answer = () => ({ ok: true, value: null });
    await Promise.all(notes.tables.map((table) => table.clear()));
  });
};

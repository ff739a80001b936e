// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { catalogue } from '../../../src/blocking/catalogue';
import { waitsFor } from '../../../src/blocking/waits';
import type { Inspection } from '../../../src/browser/commands';
import { ProtectedSection } from '../../../src/options/protected/protected-section';
import type { Session } from '../../../src/session/session';
import {
  background,
  emptyStore,
  elsewhere,
  leave,
  leaveChanged,
  opened,
  store,
  tabs,
} from '../../fakes/browser';
import { after, gmail, minutes, running, startEvent } from '../../session/state';
import { faults } from '../../ui/faults';
import { inOrder } from './facts';

const session = (change: Partial<Session> = {}): Session => ({
  ...running(after([Date.now() - minutes(5), startEvent({ minutes: 45 })])),
  waits: [gmail],
  ...change,
});

let inspection: Inspection;
let asked: string[];
const clipboard: string[] = [];

const answers = (request: unknown): unknown => {
  const { command } = request as { command: string };
  asked.push(command);
  if (command === 'tick') inspection = { ...inspection, rulesDiffer: false, rulesInstalled: 4 };
  return { ok: true, value: command === 'inspect' ? inspection : null };
};

const shows = async (words: string): Promise<void> => {
  await waitFor(
    () => {
      expect(document.body.textContent).toContain(words);
    },
    { timeout: 4_000 },
  );
};

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

const withhold = (host: string): void => {
  leave.holds = ({ origins = [] }) => !origins.includes(host);
};

beforeEach(() => {
  inspection = inOrder;
  asked = [];
  background.answer = answers;
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: {
      persisted: () => Promise.resolve(false),
      estimate: () => Promise.resolve({ usage: 2_000_000 }),
    },
  });
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => Promise.resolve(void clipboard.push(text)) },
  });
});

afterEach(() => {
  cleanup();
  emptyStore();
  leave.holds = () => true;
  background.answer = () => ({ ok: true, value: null });
  elsewhere.url = '';
});

it('says that everything is as it should be', async () => {
  render(<ProtectedSection />);
  await shows('Everything is as it should be.');
  expect(screen.getAllByRole('img', { name: 'Right' })).toHaveLength(8);
  expect(screen.queryByRole('img', { name: 'Not right' })).toBeNull();
  expect(await faults()).toEqual([]);
});

it('names the sites that leave is missing for, and asks for it in the click', async () => {
  withhold('*://*.mail.aol.com/*');
  render(<ProtectedSection />);
  await shows('keeps Undivided from 1 site that');
  await shows('1 thing is not as it should be.');
  expect(screen.getByText('AOL Mail')).toBeTruthy();
  expect(await faults()).toEqual([]);
  leave.holds = () => true;
  press('Allow');
  expect(leave.asked).toEqual([{ origins: ['*://*.mail.aol.com/*'] }]);
  await shows('Everything is as it should be.');
});

it('looks again when leave changes, and when the window gets the focus', async () => {
  render(<ProtectedSection />);
  await shows('Everything is as it should be.');
  withhold('*://*.mail.aol.com/*');
  leaveChanged();
  await shows('keeps Undivided from 1 site that');
  leave.holds = () => true;
  window.dispatchEvent(new Event('focus'));
  await shows('Everything is as it should be.');
});

it('has the rules put right', async () => {
  store({ session: session() });
  inspection = { ...inOrder, rulesWanted: 4, rulesInstalled: 3, rulesDiffer: true };
  render(<ProtectedSection />);
  await shows('3 in place, 4 wanted.');
  expect(await faults()).toEqual([]);
  press('Put it right');
  await shows('All 4 rules of this session are in place.');
  expect(asked).toContain('tick');
});

it('starts a background that does not answer anew', async () => {
  background.answer = () => ({ ok: false, failed: 'Could not establish connection.' });
  render(<ProtectedSection />);
  await shows('The background doesn’t answer.');
  press('Start Undivided anew');
  expect(elsewhere.restarts).toBe(1);
});

it('asks a background again that was only busy', async () => {
  background.answer = () => ({ ok: false, failed: 'Could not establish connection.' });
  render(<ProtectedSection />);
  await shows('The background doesn’t answer.');
  background.answer = answers;
  await shows('Everything is as it should be.');
});

it('exports by what the page gives it, and shows no button without', async () => {
  store({ notesKept: true });
  const onExport = vi.fn();
  const { rerender } = render(<ProtectedSection />);
  await shows('The notes have never been backed up.');
  expect(screen.queryByRole('button', { name: 'Export the notes' })).toBeNull();
  rerender(<ProtectedSection onExport={onExport} />);
  press('Export the notes');
  expect(onExport).toHaveBeenCalledOnce();
});

it('tries an address in a session, and closes the tab again', async () => {
  store({ session: session() });
  elsewhere.url = 'chrome-extension://undivided/blocked.html#https://mail.google.com/';
  render(<ProtectedSection />);
  await shows('Opens Gmail in a tab behind this one');
  press('Try it now');
  await shows('Refused: the block page stood there after 0.0 s; the site was never asked.');
  expect(tabs.opened.at(-1)).toMatch(/^https:\/\/mail\.google\.com\/.*#undivided-try$/);
  expect(opened.at(-1)).toBe('closed 9');
  expect(await faults()).toEqual([]);
});

it('needs a session to try something', async () => {
  render(<ProtectedSection />);
  await shows('During a session you can try it here');
  expect(screen.queryByRole('button', { name: 'Try it now' })).toBeNull();
});

it('copies the lines, with nothing about added sites', async () => {
  const own = waitsFor(['own'], catalogue, {
    own: ['wiki.harrow.example'],
    except: [],
    switched: {},
  });
  expect(own).toHaveLength(1);
  store({ choices: { own: ['wiki.harrow.example'], except: [], switched: {} } });
  withhold('*://*.wiki.harrow.example/*');
  render(<ProtectedSection />);
  await shows('wiki.harrow.example');
  press('Copy as text');
  await shows('Copied. Nothing about customers is in it.');
  expect(clipboard.at(-1)).toContain('! The browser keeps Undivided from 1 site that');
  expect(clipboard.at(-1)).toContain('1 added site');
  expect(clipboard.at(-1)).not.toContain('harrow');
});

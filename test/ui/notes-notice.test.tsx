// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notes } from '../../src/customer/database';
import { readDraft, saveDraft } from '../../src/customer/drafts';
import { hear, statementsOf } from '../../src/customer/heard/statements';
import { Popup } from '../../src/popup/popup';
import { Panel } from '../../src/sidepanel/panel';
import { Welcome } from '../../src/welcome/welcome';
import { background, emptyStore, store } from '../fakes/browser';
import { openingFails, rawDatabase } from '../fakes/database';
import { after, minutes, running, startEvent } from '../session/state';

const session = running(after([Date.now() - minutes(5), startEvent({ minutes: 45 })]));
const { customerId } = session;
const field = `heard:${customerId}`;
const title = 'Your notes did not open.';

const harrow = {
  id: customerId,
  createdAt: 1,
  updatedAt: 1,
  name: 'Harrow & Finch',
  sites: [],
  people: [],
};

const box = (): Promise<HTMLTextAreaElement> => screen.findByLabelText('What did they say?');
const type = async (text: string): Promise<void> => {
  const shown = await box();
  // Nothing else is put into a box that is being typed in.
  shown.focus();
  fireEvent.input(shown, { target: { value: text } });
};
const click = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};
const gone = async (words: string): Promise<void> => {
  await waitFor(() => {
    expect(document.body.textContent).not.toContain(words);
  });
};
const faults = async (): Promise<string[]> => {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(document.body, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
};

let mend: () => void = () => undefined;
let commands: { command: string; argument: unknown }[] = [];
const clipboard = { text: '' };

beforeEach(async () => {
  await notes.customers.put(harrow);
  await hear(customerId, 'Ten days by October');
  store({ session, notesKept: true });
  commands = [];
  background.answer = (request) => {
    commands.push(request as (typeof commands)[number]);
    return { ok: true, value: session };
  };
  Object.assign(navigator, {
    clipboard: {
      writeText: (text: string) => {
        clipboard.text = text;
        return Promise.resolve();
      },
    },
  });
});

afterEach(async () => {
  mend();
  if (screen.queryByText(title)) await click('Try again');
  await gone(title);
  cleanup();
  emptyStore();
  vi.restoreAllMocks();
  background.answer = () => ({ ok: true, value: null });
  await Promise.all(notes.tables.map((table) => table.clear()));
});

/** As when the browser was started anew, and now refuses. */
const refuse = (name: string): void => {
  notes.close({ disableAutoOpen: false });
  mend = openingFails(name);
};

describe('notes that do not open', () => {
  it.each([
    ['popup', 'QuotaExceededError', 'There is no room left on the disk', Popup],
    ['side panel', 'UnknownError', 'The browser could not read them.', Panel],
    ['popup', 'InvalidStateError', 'The browser could not read them.', Popup],
  ])('are told of in the %s after %s, and the session goes on', async (_, name, words, Surface) => {
    refuse(name);
    render(<Surface />);
    expect((await screen.findByRole('alert')).textContent).toContain(words);
    expect(screen.getByRole('timer').textContent).toMatch(/\d:\d\d/);
    expect(await faults()).toEqual([]);
    mend();
    await click('Try again');
    await screen.findByText('Harrow & Finch');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leave the session’s own buttons as they were', async () => {
    refuse('UnknownError');
    render(<Popup />);
    await screen.findByText(title);
    await click('Add 5 minutes');
    expect(commands).toContainEqual({ command: 'extend', argument: { minutes: 5 } });
  });

  it('are told of on the welcome page, whose first session starts all the same', async () => {
    store({ session: null, notesKept: false });
    refuse('QuotaExceededError');
    render(<Welcome />);
    await screen.findByText(title);
    const who = screen.getByLabelText('Who deserves your thinking?');
    fireEvent.input(who, { target: { value: 'Lindqvist' } });
    await click('Start 25 minutes');
    await waitFor(() => {
      expect(commands.map(({ command }) => command)).toContain('start');
    });
  });

  it('are said to be kept from a private window', async () => {
    const { extension } = chrome;
    Object.assign(extension, { inIncognitoContext: true });
    refuse('InvalidStateError');
    render(<Panel />);
    await screen.findByText(/This is a private window/);
    Object.assign(extension, { inIncognitoContext: false });
  });
});

describe('notes that open and can not be read', () => {
  it('are told of, and read again after that', async () => {
    const unreadable = (): never => {
      throw new DOMException('no', 'UnknownError');
    };
    notes.statements.hook('reading', unreadable);
    render(<Panel />);
    await screen.findByText(/The browser could not read them/);
    await screen.findByText('Harrow & Finch');
    notes.statements.hook('reading').unsubscribe(unreadable);
    await click('Try again');
    await screen.findByText('Ten days by October');
    await gone(title);
  });
});

describe('what is typed while the notes do not open', () => {
  it('stays in its box, can be copied, and is kept as a draft once they open', async () => {
    refuse('UnknownError');
    render(<Panel />);
    await screen.findByText(title);
    await type('half a thought');
    await screen.findByText('Not kept yet.');
    await click('Copy what you typed');
    await screen.findByText('Copied');
    expect(clipboard.text).toBe('half a thought');
    fireEvent.keyDown(await box(), { key: 'Enter' });
    await screen.findByText(/That could not be kept/);
    expect((await box()).value).toBe('half a thought');
    expect(await faults()).toEqual([]);

    mend();
    await click('Try again');
    await gone('Not kept yet.');
    expect(await readDraft(field)).toBe('half a thought');
    expect((await box()).value).toBe('half a thought');
  });

  it('comes after what was kept in that box before', async () => {
    await saveDraft(field, 'from before');
    refuse('UnknownError');
    render(<Panel />);
    await screen.findByText(title);
    await type('and now');
    await screen.findByText('Not kept yet.');
    mend();
    await click('Try again');
    await waitFor(async () => {
      expect((await box()).value).toBe('from before\nand now');
    });
    await waitFor(async () => {
      expect(await readDraft(field)).toBe('from before\nand now');
    });
  });

  it('takes the place of what was read before', async () => {
    await saveDraft(field, 'half a thought');
    render(<Panel />);
    await waitFor(async () => {
      expect((await box()).value).toBe('half a thought');
    });
    refuse('UnknownError');
    await type('a thought');
    await screen.findByText(title);
    mend();
    await click('Try again');
    await gone('Not kept yet.');
    expect((await box()).value).toBe('a thought');
    expect(await readDraft(field)).toBe('a thought');
  });

  it('is still there when its box was gone in the meantime', async () => {
    refuse('UnknownError');
    render(<Panel />);
    await screen.findByText(title);
    await type('half a thought');
    await screen.findByText('Not kept yet.');
    cleanup();
    render(<Panel />);
    await screen.findByText('Not kept yet.');
    expect((await box()).value).toBe('half a thought');
    mend();
    await click('Try again');
    await gone('Not kept yet.');
    expect(await readDraft(field)).toBe('half a thought');
  });
});

describe('a disk that fills up in the midst of it', () => {
  /** Every write to a table fails as the browser has it fail. */
  const fill = (table: 'drafts' | 'statements'): void => {
    const full = (): never => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    notes[table].hook('creating', full);
    notes[table].hook('updating', full);
    mend = () => {
      notes[table].hook('creating').unsubscribe(full);
      notes[table].hook('updating').unsubscribe(full);
    };
  };

  it('is told of, and so is the draft that is not kept', async () => {
    render(<Panel />);
    await screen.findByText('Ten days by October');
    fill('drafts');
    await type('half a thought');
    await screen.findByText('Not kept yet.');
    await screen.findByText(/There is no room left on the disk/);
    // What was read before can be read still.
    await screen.findByText('Ten days by October');
    mend();
    await type('half a thought more');
    await gone('Not kept yet.');
    await gone(title);
    expect(await readDraft(field)).toBe('half a thought more');
  });

  it('leaves the words in the box, and their draft', async () => {
    render(<Panel />);
    await screen.findByText('Ten days by October');
    fill('statements');
    await type('It is the seals');
    fireEvent.keyDown(await box(), { key: 'Enter' });
    await screen.findByText(/That could not be kept/);
    await screen.findByText(/There is no room left on the disk/);
    expect((await box()).value).toBe('It is the seals');
    expect(await readDraft(field)).toBe('It is the seals');
    expect(await statementsOf(customerId)).toHaveLength(1);
  });
});

describe('notes that are gone', () => {
  it('are told of until the user begins with none', async () => {
    await Promise.all([notes.customers.clear(), notes.statements.clear()]);
    store({ session: null });
    render(<Panel />);
    await screen.findByText('Your notes are not here.');
    expect(await faults()).toEqual([]);
    await click('Start with none');
    expect(commands).toContainEqual({ command: 'markNotes', argument: { kept: false } });
    store({ notesKept: false });
    await gone('Your notes are not here.');
  });

  it('are not missed where there never were any', async () => {
    await Promise.all([notes.customers.clear(), notes.statements.clear()]);
    store({ session: null, notesKept: false });
    render(<Popup />);
    await screen.findByText(/reports wait · Firm/);
    await screen.findByRole('combobox');
    expect(commands.map(({ command }) => command)).not.toContain('markNotes');
    expect(screen.queryByText('Your notes are not here.')).toBeNull();
  });

  it('are known by the mark that the first notes set', async () => {
    await Promise.all([notes.customers.clear(), notes.statements.clear()]);
    store({ session: null, notesKept: false });
    render(<Popup />);
    await screen.findByRole('combobox');
    await notes.customers.put(harrow);
    await waitFor(() => {
      expect(commands).toContainEqual({ command: 'markNotes', argument: { kept: true } });
    });
  });

  it('are not missed when they and the mark come at the same moment', async () => {
    await Promise.all([notes.customers.clear(), notes.statements.clear()]);
    store({ session: null, notesKept: false });
    render(<Panel />);
    await screen.findByText(/^Nobody yet/);
    let missed = false;
    const observer = new MutationObserver(() => {
      missed ||= document.body.textContent.includes('Your notes are not here.');
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    await notes.customers.put(harrow);
    store({ notesKept: true });
    await screen.findByRole('option', { name: 'Harrow & Finch' });
    observer.disconnect();
    expect(missed).toBe(false);
  });
});

// The last: this page stays replaced.
describe('a page from before an update', () => {
  it('asks to be loaded again when the newer version takes the notes over', async () => {
    render(<Panel />);
    await screen.findByText('Ten days by October');
    const newer = await rawDatabase('undivided', (notes.verno + 1) * 10);
    await screen.findByText(/Undivided has been updated/);
    await screen.findByRole('button', { name: 'Load again' });
    // Another part of the page that looks for itself finds the same.
    cleanup();
    render(<Popup />);
    await type('half a thought');
    await screen.findByText('Not kept yet.');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    await screen.findByRole('button', { name: 'Load again' });
    newer.close();
    cleanup();
    await notes.delete({ disableAutoOpen: false });
  });
});

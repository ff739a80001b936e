// @vitest-environment jsdom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BlockPage } from '../../src/blocked/block-page';
import type { Category } from '../../src/blocking/site';
import { notes } from '../../src/customer/database';
import { hear } from '../../src/customer/heard/statements';
import { Popup } from '../../src/popup/popup';
import type { Session } from '../../src/session/session';
import { Panel } from '../../src/sidepanel/panel';
import { Welcome } from '../../src/welcome/welcome';
import { background, emptyStore, front, leave, store } from '../fakes/browser';
import { after, concur, gmail, minutes, running, startEvent } from '../session/state';
import { pageFaults } from './faults';

// What is shown comes by import(), which takes its time on a busy machine.
configure({ asyncUtilTimeout: 4_000 });

const reports = { ...concur, id: 'looker', name: 'Looker', category: 'report' as Category };
const own = { ...concur, id: 'own', name: 'intranet', category: 'own' as Category };

const session = (change: Partial<Session> = {}): Session => ({
  ...running(after([Date.now() - minutes(5), startEvent({ minutes: 45 })])),
  ...change,
});

const shows = async (words: string): Promise<void> => {
  await waitFor(
    () => {
      expect(document.body.textContent).toContain(words);
    },
    { timeout: 4_000 },
  );
};

beforeEach(async () => {
  await notes.customers.put({
    id: 'customer-1',
    createdAt: 1,
    updatedAt: 1,
    name: 'Harrow & Finch',
    sites: [],
    people: [],
  });
});

afterEach(async () => {
  cleanup();
  emptyStore();
  background.answer = () => ({ ok: true, value: null });
  front.tab = null;
  leave.holds = () => true;
  await Promise.all(notes.tables.map((table) => table.clear()));
});

describe('the popup', () => {
  it('offers a session', async () => {
    render(<Popup />);
    await shows('reports wait · Firm');
    expect(await pageFaults()).toEqual([]);
  });

  it('offers the site in front to wait, too, whole or in part', async () => {
    front.tab = { title: 'Intranet', url: 'https://intranet.example.com/spend/1' };
    render(<Popup />);
    fireEvent.click(await screen.findByText('This site waits, too'));
    await shows('everything on intranet.example.com under /spend/');
    expect(await pageFaults()).toEqual([]);
  });

  it('says which site the browser gives no leave for', async () => {
    leave.holds = () => false;
    store({ choices: { own: ['intranet.example.com'], except: [], switched: {} } });
    render(<Popup />);
    await shows('intranet.example.com does not wait yet');
    expect(await pageFaults()).toEqual([]);
  });

  it.each<[string, Partial<Session>, string]>([
    ['runs', {}, 'End early'],
    [
      'is collecting',
      {
        passes: [
          {
            kind: 'collect',
            sites: ['gmail'],
            from: 0,
            until: Date.now() + minutes(9),
            reason: '',
          },
        ],
      },
      'for collecting.',
    ],
    [
      'was asked to end',
      { askedEnd: { reason: 'x', askedAt: Date.now(), readyAt: Date.now() + minutes(1) } },
      'Closing this changes nothing.',
    ],
    [
      'wants the text',
      {
        strictness: 'locked',
        askedEnd: { reason: '', askedAt: Date.now(), readyAt: Date.now(), text: 'abc' },
      },
      'Type this text',
    ],
  ])('shows a session that %s', async (_, change, words) => {
    store({ session: session(change) });
    render(<Popup />);
    await shows(words);
    await shows('Harrow & Finch');
    expect(await pageFaults()).toEqual([]);
  });

  it.each([
    ['time', 'are open again.'],
    ['early', 'Everything is kept.'],
    ['clock', 'The clock was set back'],
  ])('sums up a session that ended by %s', async (how, words) => {
    store({ ended: { session: session(), endedAt: Date.now(), how } });
    render(<Popup />);
    await shows(words);
    await shows('Harrow & Finch');
    expect(await pageFaults()).toEqual([]);
  });
});

describe('the side panel', () => {
  it('has something to say with nothing in it', async () => {
    await notes.customers.clear();
    render(<Panel />);
    await shows('Nobody yet.');
    expect(await pageFaults()).toEqual([]);
  });

  it('lists what was heard', async () => {
    await hear('customer-1', 'Ten days by October');
    store({ session: session() });
    render(<Panel />);
    await shows('1 heard');
    await shows('Harrow & Finch');
    await shows('Ten days by October');
    expect(await pageFaults()).toEqual([]);
  });

  it('sums up a session that ended, above the notes', async () => {
    store({ ended: { session: session(), endedAt: Date.now(), how: 'early' } });
    render(<Panel />);
    await shows('Everything is kept.');
    await shows('Copy brief');
    expect(document.querySelector('h1')?.textContent).toBe('Harrow & Finch');
    expect(await pageFaults()).toEqual([]);
  });

  it('says at the bottom that the end is near', async () => {
    store({ session: session({ endsAt: Date.now() + minutes(2) - 1 }) });
    render(<Panel />);
    await shows('2 minutes left.');
    await shows('Harrow & Finch');
    expect(await pageFaults()).toEqual([]);
  });
});

describe('the block page', () => {
  const standing = { cover: false, canGoBack: true, tried: true };
  it.each([
    [gmail, 'Email can wait.', 'Check the email afterwards'],
    [concur, 'Expenses can wait.', 'The receipts will still be there'],
    [reports, 'Reports can wait.', 'You’re finding out why.'],
    [own, 'This can wait.', 'It will still be there'],
  ])('says that $category can wait', async (site, title, words) => {
    const running = session({ waits: [{ ...site, patterns: ['waits.example'] }] });
    store({ session: running });
    background.answer = () => ({ ok: true, value: { session: running, customerName: 'Harrow' } });
    render(<BlockPage standing={{ ...standing, address: 'https://waits.example/' }} />);
    await shows(title);
    await shows(words);
    await shows('Harrow');
    await shows(`${site.name} only, 5 minutes, after a 20-second wait. 2 left.`);
    expect(await pageFaults()).toEqual([]);
  });

  it('says where it goes on to when the time is up', async () => {
    background.answer = () => ({ ok: false, failed: 'not yet' });
    render(<BlockPage standing={{ ...standing, address: 'https://waits.example/' }} />);
    await shows('The time is up.');
    expect(document.links[0]?.href).toBe('https://waits.example/');
    expect(await pageFaults()).toEqual([]);
  });
});

describe('the welcome page', () => {
  it('starts the first session', async () => {
    render(<Welcome />);
    await shows('Start 25 minutes');
    expect(await pageFaults()).toEqual([]);
  });

  it('says what to do once it runs', async () => {
    store({ session: session() });
    render(<Welcome />);
    await shows('Now try to open your mail.');
    expect(await pageFaults()).toEqual([]);
  });
});

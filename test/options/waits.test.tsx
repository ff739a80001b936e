// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/blocking/catalogue';
import type { Site } from '../../src/blocking/site';
import { withDefaults } from '../../src/browser/storage';
import { findSites } from '../../src/options/waits/find-sites';
import { WhatWaits } from '../../src/options/waits/what-waits';
import { firstSettings } from '../../src/session/session';
import { UndoArea } from '../../src/ui/undo';
import { background, installed, leave, leaveChanged } from '../fakes/browser';
import { gmail } from '../session/state';
import { faults } from '../ui/faults';
import { clearPage, commands, openPage, part, session, undone } from './page';

clearPage();
const waits = () => part('What waits');
const box = (name: string): HTMLInputElement => waits().getByRole('checkbox', { name });
const seek = (typed: string): void => {
  fireEvent.input(waits().getByRole('searchbox'), { target: { value: typed } });
};
const ofEmail = catalogue.filter(({ category }) => category === 'email');
const on = ofEmail.filter(({ optional }) => !optional).length;

describe('a category', () => {
  it('is switched off at once, says how many of its sites wait, and comes back', async () => {
    await openPage();
    const total = String(ofEmail.length);
    waits().getByText(`${String(on)} of ${total} wait`);
    fireEvent.click(box('Email'));
    await waits().findByText(`0 of ${total} wait`);
    expect(commands('settings')).toEqual([
      { ...firstSettings, categories: ['expense', 'report', 'own'] },
    ]);
    fireEvent.click(undone());
    await waits().findByText(`${String(on)} of ${total} wait`);
    expect(box('Email').checked).toBe(true);
  });

  it('keeps a change that is not stored yet when the next one comes', async () => {
    await openPage();
    const settings: unknown[] = [];
    background.answer = (request) => {
      settings.push((request as { argument: unknown }).argument);
      return { ok: true, value: { deferred: false } };
    };
    fireEvent.click(box('Email'));
    fireEvent.click(part('Strictness').getByRole('radio', { name: 'Locked' }));
    fireEvent.click(box('Reports'));
    expect(settings.at(-1)).toMatchObject({ categories: ['expense', 'own'] });
  });

  it('that is off in a session goes on waiting until its end, and says so', async () => {
    await openPage({ session: session() });
    expect(waits().queryByText('After this session.')).toBeNull();
    fireEvent.click(box('Email'));
    await waits().findByText('After this session.');
    await screen.findByText('That takes effect after this session.');
    expect(await faults()).toEqual([]);
  });
});

describe('a site', () => {
  it('is found by its name, its host or an address, and switched off and on', async () => {
    await openPage();
    seek('gmail');
    const gmailBox = await waits().findByRole('checkbox', { name: 'Gmail' });
    expect(await faults()).toEqual([]);
    fireEvent.click(gmailBox);
    await screen.findByText('Gmail does not wait.');
    await waitFor(() => {
      expect(box('Gmail').checked).toBe(false);
    });
    fireEvent.click(box('Gmail'));
    await screen.findByText('Gmail waits.');
    // As the catalogue has it, there is nothing to keep.
    expect(commands('choose')).toEqual([
      { changes: [{ kind: 'site', id: 'gmail', on: false }] },
      { changes: [{ kind: 'site', id: 'gmail', on: null }] },
    ]);
    fireEvent.click(undone());
    await waitFor(() => {
      expect(box('Gmail').checked).toBe(false);
    });
    expect(leave.asked).toEqual([]);
  });

  it('that nobody knows is added under My sites', async () => {
    await openPage();
    seek('no such site');
    await waits().findByText('No site of ours goes by that. Add it under My sites.');
    expect(waits().queryByRole('checkbox', { name: 'Gmail' })).toBeNull();
  });

  it('that is off in a session goes on waiting until its end', async () => {
    await openPage({
      session: session({ waits: [gmail] }),
      choices: { own: [], except: [], switched: { gmail: false } },
    });
    seek('gmail');
    await waits().findByText('After this session.');
  });

  it('looks for what lies under an address that was pasted', () => {
    const ids = findSites(catalogue, 'https://mail.google.com/mail/u/0/#inbox').map(({ id }) => id);
    expect(ids).toContain('gmail');
    expect(findSites(catalogue, '  GMAIL ').map(({ id }) => id)).toContain('gmail');
    expect(findSites(catalogue, ' ')).toHaveLength(catalogue.length);
  });

  it('without the browser’s leave says so, and asks for it', async () => {
    leave.holds = ({ origins = [] }) => !origins.some((host) => host.includes('mail.google.com'));
    await openPage();
    seek('gmail');
    fireEvent.click(await waits().findByRole('button', { name: 'Allow: Gmail' }));
    expect(leave.asked).toEqual([{ origins: ['*://*.mail.google.com/*'] }]);
    expect(await faults()).toEqual([]);
    leave.holds = () => true;
    leaveChanged();
    await waitFor(() => {
      expect(waits().queryByRole('button', { name: 'Allow: Gmail' })).toBeNull();
    });
  });
});

describe('a site that came later, or waits only if one wants', () => {
  const later = (id: string, more: Partial<Site>): Site => ({
    id,
    name: id,
    category: 'email',
    patterns: [`${id}.example`],
    examples: { blocked: [], allowed: [] },
    ...more,
  });
  const sites = [
    later('one', { since: '1.1.0' }),
    later('two', { since: '1.2.0' }),
    later('three', { optional: true }),
  ];
  const missing = ['*://*.one.example/*', '*://*.two.example/*'];
  const show = (): void => {
    background.answer = (request) => {
      asked.push(request, ...leave.asked);
      return { ok: true, value: null };
    };
    render(
      <UndoArea>
        <WhatWaits stored={withDefaults({})} session={null} missing={missing} sites={sites} />
      </UndoArea>,
    );
  };
  const asked: unknown[] = [];

  it('is allowed with all others by one click', async () => {
    show();
    screen.getByText('2 more sites can wait.');
    fireEvent.click(screen.getByRole('button', { name: 'Allow 2 more sites' }));
    expect(leave.asked).toEqual([{ origins: missing }]);
    expect(await faults()).toEqual([]);
  });

  it('is off until it is switched on, which asks the browser in the same click', async () => {
    show();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'three' } });
    const three = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'three' });
    screen.getByText('three.example · off unless you switch it on');
    expect(three.checked).toBe(false);
    fireEvent.click(three);
    // What was decided is sent before anything is asked.
    expect(asked).toEqual([
      { command: 'choose', argument: { changes: [{ kind: 'site', id: 'three', on: true }] } },
    ]);
    expect(leave.asked).toEqual([{ origins: ['*://*.three.example/*'] }]);
    expect(await faults()).toEqual([]);
  });
});

describe('notifications', () => {
  it('still come where the browser has no setting for them, which is said', async () => {
    await openPage();
    waits().getByText(/push notifications still come/);
  });

  it('are silenced once the browser gives leave, and not before', async () => {
    installed.optionalPermissions = ['contentSettings'];
    await openPage();
    const name = 'Silence their notifications, too';
    leave.answer = false;
    fireEvent.click(box(name));
    await waits().findByRole('alert');
    expect(box(name).checked).toBe(false);
    expect(commands('silence')).toEqual([]);
    leave.answer = true;
    fireEvent.click(box(name));
    await waitFor(() => {
      expect(box(name).checked).toBe(true);
    });
    expect(leave.asked).toHaveLength(2);
    fireEvent.click(undone());
    await waitFor(() => {
      expect(commands('silence')).toEqual([{ on: true }, { on: false }]);
    });
  });
});

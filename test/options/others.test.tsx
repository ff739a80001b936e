// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { notes } from '../../src/customer/database';
import { remove } from '../../src/customer/change';
import { hear } from '../../src/customer/heard/statements';
import { sections } from '../../src/options/sections';
import { noPolicy } from '../../src/settings/policy';
import { firstSettings } from '../../src/session/session';
import { installed, tabs } from '../fakes/browser';
import { faults } from '../ui/faults';
import { clearPage, commands, openPage, part, session, undone } from './page';

clearPage();

describe('the page', () => {
  it('has a section for each link, and goes to the one that the address names', async () => {
    const seen: string[] = [];
    HTMLElement.prototype.scrollIntoView = function (this: HTMLElement) {
      seen.push(this.id);
    };
    location.hash = '#privacy';
    await openPage();
    for (const { id } of sections) expect(document.getElementById(id)).not.toBeNull();
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      sections.map(({ id }) => `#${id}`),
    );
    await waitFor(() => {
      expect(seen).toEqual(['privacy']);
    });
    expect(await faults()).toEqual([]);
  });
});

describe('the strictness', () => {
  const radio = (name: string): HTMLInputElement => part('Strictness').getByRole('radio', { name });

  it('changes at once, and comes back', async () => {
    await openPage({ company: { ...noPolicy, strictness: 'locked' } });
    part('Strictness').getByText(/Your company’s default\./);
    fireEvent.click(radio('Locked'));
    await waitFor(() => {
      expect(commands('settings')).toEqual([{ ...firstSettings, strictness: 'locked' }]);
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => {
      expect(radio('Firm').checked).toBe(true);
    });
  });

  it('that is laxer than the session’s comes after it', async () => {
    await openPage({ session: session() });
    fireEvent.click(radio('Gentle'));
    await part('Strictness').findByText('After this session.');
    expect(radio('Gentle').checked).toBe(true);
  });
});

describe('the defaults', () => {
  it('are taken when they can be, and else say what can', async () => {
    await openPage();
    const minutes = part('Session defaults').getByLabelText('Minutes');
    fireEvent.input(minutes, { target: { value: '0' } });
    await part('Session defaults').findByText('Choose from 1 to 480 minutes.');
    fireEvent.blur(minutes);
    expect(commands('settings')).toEqual([]);
    expect(await faults()).toEqual([]);
    fireEvent.input(minutes, { target: { value: '50' } });
    fireEvent.keyDown(minutes, { key: 'Enter' });
    fireEvent.click(part('Session defaults').getByRole('radio', { name: '10 minutes' }));
    await waitFor(() => {
      expect(commands('settings').at(-1)).toEqual({
        ...firstSettings,
        minutes: 50,
        collectMinutes: 10,
      });
    });
  });
});

describe('privacy', () => {
  it('has a switch for the browser’s account, and says when that failed', async () => {
    await openPage();
    const name = 'Take settings and sites to my other browsers';
    fireEvent.click(part('Privacy').getByRole('checkbox', { name }));
    await screen.findByText('Settings and sites go with your browser’s account.');
    expect(commands('syncSettings')).toEqual([{ on: true }]);
    fireEvent.click(undone());
    await waitFor(() => {
      expect(commands('syncSettings')).toEqual([{ on: true }, { on: false }]);
    });
  });

  it.each(['full', 'failed'])('says that it is %s', async (problem) => {
    await openPage({ sync: { on: true, entries: {}, problem } });
    expect((await part('Privacy').findByRole('alert')).textContent).not.toBe('');
    expect(await faults()).toEqual([]);
  });
});

describe('the data', () => {
  it('says how much there is, without what was deleted, and saves all of it', async () => {
    await hear('a', 'One');
    await hear('a', 'Two');
    const gone = await hear('a', 'Gone');
    await remove('statements', gone.id);
    await openPage();
    await part('Data').findByText('0 customers · 2 things they said · 0 needs');
    part('Data').getByText('Never exported yet.');
    Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined });
    const click = vi
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => undefined);
    fireEvent.click(part('Data').getByRole('button', { name: 'Export all notes' }));
    await part('Data').findByText(/^Saved as undivided-/);
    await part('Data').findByText(/^Last exported on/);
    expect(click).toHaveBeenCalledOnce();
    expect(await faults()).toEqual([]);
    click.mockRestore();
    expect(await notes.statements.count()).toBe(3);
  });
});

describe('the shortcuts', () => {
  it('are those that the browser has, with the way to its page, and those of the panel', async () => {
    installed.commands = [
      { name: '_execute_action', description: '', shortcut: '' },
      { name: 'they-said-this', description: 'Keep the selected words', shortcut: 'Alt+Shift+S' },
    ];
    await openPage();
    await part('Shortcuts').findByText('Alt+Shift+S');
    part('Shortcuts').getByText('Open Undivided');
    part('Shortcuts').getByText('no keys');
    part('Shortcuts').getByText('Show these keys');
    fireEvent.click(part('Shortcuts').getByRole('button', { name: 'Change these keys' }));
    expect(tabs.opened).toEqual(['chrome://extensions/shortcuts']);
    expect(await faults()).toEqual([]);
  });
});

describe('what is said about it', () => {
  it('names the version and the licences', async () => {
    await openPage();
    part('About').getByText('Undivided 1.2.3');
    expect(part('About').getByRole('link', { name: 'Licence' }).getAttribute('href')).toBe(
      'LICENSE',
    );
  });
});

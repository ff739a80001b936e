// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notes } from '../../src/customer/database';
import { hear } from '../../src/customer/heard/statements';
import { Menu } from '../../src/sidepanel/menu';
import { PanelTop } from '../../src/sidepanel/panel-top';
import { background } from '../fakes/browser';

const more = (): HTMLElement => screen.getByRole('button', { name: 'More' });
const item = (name: string): HTMLElement | null => screen.queryByRole('button', { name });

afterEach(async () => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  background.answer = () => ({ ok: true, value: null });
  await Promise.all(notes.tables.map((table) => table.clear()));
});

describe('the menu', () => {
  const chosen: string[] = [];
  beforeEach(() => {
    chosen.length = 0;
    render(
      <Menu
        items={[
          { label: 'One', onChoose: () => void chosen.push('one') },
          { label: 'Two', onChoose: () => Promise.resolve('Two it is.') },
        ]}
      />,
    );
  });

  it('opens and closes by its button, and says which it is', async () => {
    expect(item('One')).toBeNull();
    expect(more().getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more());
    await waitFor(() => {
      expect(item('One')).not.toBeNull();
    });
    expect(more().getAttribute('aria-expanded')).toBe('true');
    expect(
      (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations,
    ).toEqual([]);
    fireEvent.click(more());
    await waitFor(() => {
      expect(item('One')).toBeNull();
    });
  });

  it('closes with Escape, and with the focus that leaves it', async () => {
    fireEvent.click(more());
    await screen.findByRole('button', { name: 'One' });
    item('One')?.focus();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(() => {
      expect(item('One')).toBeNull();
    });
    expect(document.activeElement).toBe(more());

    fireEvent.click(more());
    await screen.findByRole('button', { name: 'One' });
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    await waitFor(() => {
      expect(item('One')).toBeNull();
    });
    elsewhere.remove();
  });

  it('does what is chosen, and says what came of it', async () => {
    fireEvent.click(more());
    fireEvent.click(await screen.findByRole('button', { name: 'One' }));
    expect(chosen).toEqual(['one']);
    fireEvent.click(more());
    fireEvent.click(await screen.findByRole('button', { name: 'Two' }));
    await screen.findByText('Two it is.');
    expect(item('Two')).toBeNull();
  });
});

describe('Export', () => {
  /** What the browser was told to save. */
  let saved: { name: string; file: Blob }[] = [];
  beforeEach(() => {
    saved = [];
    const files = new Map<string, Blob>();
    Object.assign(URL, {
      createObjectURL: (file: Blob) => {
        files.set('blob:1', file);
        return 'blob:1';
      },
      revokeObjectURL: () => undefined,
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, file: files.get(this.href) ?? new Blob() });
    });
  });

  const choose = async (): Promise<void> => {
    render(<PanelTop />);
    fireEvent.click(more());
    fireEvent.click(await screen.findByRole('button', { name: 'Export' }));
  };

  it('saves everything as one file that is named for the day', async () => {
    await hear('a', 'Ten days by October');
    await choose();
    const said = await screen.findByText(/^Saved as undivided-\d{4}-\d\d-\d\d\.json\.$/);
    const [{ name, file } = { name: '', file: new Blob() }] = saved;
    expect(said.textContent).toContain(name);
    const text = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => {
        resolve(reader.result);
      };
      reader.readAsText(file);
    });
    expect(JSON.parse(String(text))).toMatchObject({
      format: 'undivided',
      statements: [{ text: 'Ten days by October' }],
    });
  });

  it('says when it could not', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    await choose();
    await screen.findByText('That could not be saved.');
    expect(saved).toEqual([]);
  });
});

describe('a panel that is opened', () => {
  it('has what was long deleted let go, once it is at rest', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const commands: unknown[] = [];
    background.answer = (request) => {
      commands.push((request as { command: string }).command);
      return { ok: true, value: null };
    };
    render(<PanelTop />);
    expect(commands).not.toContain('purge');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(commands).toContain('purge');
  });
});

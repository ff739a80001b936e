// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Remember } from '../../src/blocked/remember';
import { background } from '../fakes/browser';
import { faults } from '../ui/faults';

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  background.answer = () => ({ ok: true, value: null });
});

const box = (): HTMLTextAreaElement => screen.getByLabelText('What did they say?');
const paste = (text: string): void => {
  fireEvent.paste(box(), { clipboardData: { getData: () => text } });
  fireEvent.input(box(), { target: { value: text } });
};
const standing = { address: 'https://waits.example/', cover: false, canGoBack: false, tried: true };

/** What is sent; the background takes no more than so many. */
const taking = (most: number): unknown[] => {
  const sent: unknown[] = [];
  background.answer = (request) =>
    sent.push(request) > most ? { ok: false, failed: 'full' } : { ok: true, value: null };
  render(<Remember category="expense" standing={standing} />);
  return sent;
};
const command = (text: string) => ({ command: 'heard', argument: { text } });

describe('the box on the block page', () => {
  it('keeps each of several pasted lines by a command of its own', async () => {
    const sent = taking(9);
    paste('- one\n- two');
    expect(await faults()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Keep 2 things they said' }));
    await expect.poll(() => box().value).toBe('');
    expect(sent).toEqual([command('one'), command('two')]);
    expect(sessionStorage.getItem('heard')).toBe('');
  });

  it('has those still that could not be kept', async () => {
    const sent = taking(1);
    paste('- one\n- two\n- three');
    fireEvent.keyDown(box(), { key: 'Enter' });
    await screen.findByText(/That could not be kept/);
    expect(box().value).toBe('two\nthree');
    expect(sessionStorage.getItem('heard')).toBe('two\nthree');
    expect(sent).toEqual([command('one'), command('two')]);
  });
});

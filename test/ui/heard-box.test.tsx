// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { HeardBox } from '../../src/ui/heard-box';

afterEach(cleanup);

const Held = ({ onSave }: { readonly onSave: (text: string) => Promise<boolean> }) => {
  const [text, setText] = useState('');
  return <HeardBox text={text} onText={setText} onSave={onSave} />;
};

const box = (): HTMLTextAreaElement => screen.getByLabelText('What did they say?');
const type = (text: string): void => {
  fireEvent.input(box(), { target: { value: text } });
};
const press = (key: string, how: { shiftKey?: boolean; isComposing?: boolean } = {}): boolean =>
  fireEvent.keyDown(box(), { key, ...how });

describe('the box for what they said', () => {
  it('keeps it with Enter, empties itself and asks for something else', async () => {
    const saved: string[] = [];
    render(
      <Held
        onSave={(text) => {
          saved.push(text);
          return Promise.resolve(true);
        }}
      />,
    );
    expect(screen.getByRole('status').textContent).toBe('Start with what you remember.');
    type('Ten days by October');
    press('Enter');
    await waitFor(() => {
      expect(box().value).toBe('');
    });
    expect(saved).toEqual(['Ten days by October']);
    expect(screen.getByRole('status').textContent).toBe('Kept. What did they complain about?');
  });

  it('leaves Enter alone with Shift, and while a word is being composed', () => {
    const saved: string[] = [];
    render(
      <Held
        onSave={(text) => {
          saved.push(text);
          return Promise.resolve(true);
        }}
      />,
    );
    type('にほん');
    expect(press('Enter', { shiftKey: true })).toBe(true);
    expect(press('Enter', { isComposing: true })).toBe(true);
    expect(saved).toEqual([]);
  });

  it('has the words still when they could not be kept', async () => {
    render(<Held onSave={() => Promise.resolve(false)} />);
    type('Ten days');
    press('Enter');
    await screen.findByText(/That could not be kept/);
    expect(box().value).toBe('Ten days');
  });

  it('keeps what was typed while it was being saved', async () => {
    let done: (saved: boolean) => void = () => undefined;
    render(
      <Held
        onSave={() =>
          new Promise((resolve) => {
            done = resolve;
          })
        }
      />,
    );
    type('Ten days');
    press('Enter');
    type('Ten days by');
    done(true);
    await waitFor(() => {
      expect(box().value).toBe(' by');
    });
  });

  it('keeps nothing when nothing is there', () => {
    const saved: string[] = [];
    render(
      <Held
        onSave={(text) => {
          saved.push(text);
          return Promise.resolve(true);
        }}
      />,
    );
    type('  \n');
    press('Enter');
    expect(saved).toEqual([]);
  });
});

// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { HeardBox } from '../../src/ui/heard-box';
import { faults } from './faults';

afterEach(cleanup);

interface Props {
  readonly onSave: (text: string) => Promise<boolean>;
  readonly onSaveEach?: (texts: readonly string[]) => Promise<boolean>;
}

const never = (): Promise<boolean> => Promise.reject(new Error('not asked for'));

const Held = ({ onSave, onSaveEach = never }: Props) => {
  const [text, setText] = useState('');
  return <HeardBox text={text} onText={setText} onSave={onSave} onSaveEach={onSaveEach} />;
};

const box = (): HTMLTextAreaElement => screen.getByLabelText('What did they say?');
const type = (text: string): void => {
  fireEvent.input(box(), { target: { value: text } });
};
const paste = (text: string): void => {
  fireEvent.paste(box(), { clipboardData: { getData: () => text } });
  type(box().value + text);
};
const shown = (): (string | null)[] =>
  screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
const press = (key: string, how: { shiftKey?: boolean; isComposing?: boolean } = {}): boolean =>
  fireEvent.keyDown(box(), { key, ...how });

describe('the box for what they said', () => {
  it('keeps it once, however often Enter is pressed, and keeps what is typed meanwhile next', async () => {
    const saved: string[] = [];
    const done: (() => void)[] = [];
    render(
      <Held
        onSave={(text) => {
          saved.push(text);
          return new Promise((resolve) => {
            done.push(() => {
              resolve(true);
            });
          });
        }}
      />,
    );
    type('Ten days');
    press('Enter');
    press('Enter');
    await expect.poll(() => saved).toEqual(['Ten days']);
    type('Ten daysby October');
    press('Enter');
    done[0]?.();
    await expect.poll(() => saved).toEqual(['Ten days', 'by October']);
    done[1]?.();
    await waitFor(() => {
      expect(box().value).toBe('');
    });
  });

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

describe('several lines pasted into the box', () => {
  const saver = () => {
    const one: string[] = [];
    const each: (readonly string[])[] = [];
    render(
      <Held
        onSave={(text) => {
          one.push(text);
          return Promise.resolve(true);
        }}
        onSaveEach={(texts) => {
          each.push(texts);
          return Promise.resolve(true);
        }}
      />,
    );
    return { one, each };
  };

  it('are shown as so many things, and kept so', async () => {
    const { one, each } = saver();
    paste('- one\r\n- two\r\n- three');
    expect(shown()).toEqual(['one', 'two', 'three']);
    expect(screen.getByRole('status').textContent).toBe('That looks like 3 things they said.');
    expect(await faults()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Keep 3 things they said' }));
    await waitFor(() => {
      expect(box().value).toBe('');
    });
    expect(each).toEqual([['one', 'two', 'three']]);
    expect(one).toEqual([]);
    expect(shown()).toEqual([]);
    expect(document.activeElement).toBe(box());
  });

  it('are kept so with Enter, with what was changed in them', async () => {
    const { each } = saver();
    paste('one\ntwo');
    type('one\ntwo more');
    expect(shown()).toEqual(['one', 'two more']);
    press('Enter');
    await waitFor(() => {
      expect(each).toEqual([['one', 'two more']]);
    });
  });

  it('are kept as one when that is wanted', async () => {
    const { one, each } = saver();
    paste('- one\n- two');
    fireEvent.click(screen.getByRole('button', { name: 'Keep as one' }));
    await waitFor(() => {
      expect(one).toEqual(['- one\n- two']);
    });
    expect(each).toEqual([]);
  });

  it('are left as text in the box with Escape, which closes nothing else', async () => {
    const { one } = saver();
    paste('one\ntwo');
    expect(press('Escape')).toBe(false);
    await waitFor(() => {
      expect(shown()).toEqual([]);
    });
    expect(box().value).toBe('one\ntwo');
    expect(press('Escape')).toBe(true);
    press('Enter');
    await waitFor(() => {
      expect(one).toEqual(['one\ntwo']);
    });
  });

  it('stay when they could not be kept', async () => {
    render(<Held onSave={never} onSaveEach={() => Promise.resolve(false)} />);
    paste('one\ntwo');
    press('Enter');
    await screen.findByText(/That could not be kept/);
    expect(box().value).toBe('one\ntwo');
    expect(shown()).toEqual(['one', 'two']);
  });

  it('are none when it is one line, or when they were typed', () => {
    saver();
    paste('We throw away 4%\n');
    expect(shown()).toEqual([]);
    type('one\ntwo');
    expect(shown()).toEqual([]);
  });
});

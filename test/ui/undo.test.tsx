// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { UndoArea, useUndo } from '../../src/ui/undo';

afterEach(cleanup);

const Delete = ({ name, undo }: { readonly name: string; readonly undo: () => Promise<void> }) => {
  const offer = useUndo();
  return (
    <button
      onClick={() => {
        offer(`${name} is gone.`, undo);
      }}
    >
      {name}
    </button>
  );
};

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('undoing', () => {
  it('takes back the last thing that was done, once', async () => {
    const undone: string[] = [];
    const undo = (name: string) => (): Promise<void> => {
      undone.push(name);
      return Promise.resolve();
    };
    render(
      <UndoArea>
        <Delete name="A" undo={undo('A')} />
        <Delete name="B" undo={undo('B')} />
      </UndoArea>,
    );
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    press('A');
    press('B');
    expect(screen.getByRole('status').textContent).toContain('B is gone.');
    press('Undo');
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    });
    expect(undone).toEqual(['B']);
  });

  it('does it once, however often it is pressed, and leaves what is offered next', async () => {
    const undone: string[] = [];
    let done = (): void => undefined;
    const slowly = (): Promise<void> => {
      undone.push('A');
      return new Promise((resolve) => {
        done = resolve;
      });
    };
    render(
      <UndoArea>
        <Delete name="A" undo={slowly} />
        <Delete name="B" undo={() => Promise.resolve()} />
      </UndoArea>,
    );
    press('A');
    press('Undo');
    press('Undo');
    expect(undone).toEqual(['A']);
    press('B');
    done();
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toContain('B is gone.');
    });
    press('Undo');
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('');
    });
  });

  it('leaves the focus where one goes on when its button goes', async () => {
    render(
      <UndoArea>
        <Delete name="A" undo={() => Promise.resolve()} />
      </UndoArea>,
    );
    press('A');
    screen.getByRole('button', { name: 'Undo' }).focus();
    press('Undo');
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    });
    expect(document.activeElement).toBe(screen.getByRole('status'));
  });

  it('says when it could not be taken back, and can be tried again', async () => {
    render(
      <UndoArea>
        <Delete name="A" undo={() => Promise.reject(new Error('the disk is full'))} />
      </UndoArea>,
    );
    press('A');
    press('Undo');
    await screen.findByText("That couldn't be taken back. Please try again.");
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  it('can be put away', () => {
    render(
      <UndoArea>
        <Delete name="A" undo={() => Promise.resolve()} />
      </UndoArea>,
    );
    press('A');
    press('Dismiss');
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

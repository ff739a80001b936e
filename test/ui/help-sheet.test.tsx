// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { HelpSheet } from '../../src/ui/help-sheet';
import { panelKeys } from '../../src/ui/panel-keys';

afterEach(cleanup);

const Held = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <input aria-label="Words" />
      <HelpSheet groups={panelKeys} open={open} onOpen={setOpen} />
    </>
  );
};

const sheet = (): HTMLElement | null => screen.queryByRole('dialog', { name: 'Keys' });

describe('the sheet of keys', () => {
  it('opens at a question mark, and closes again', async () => {
    render(<Held />);
    expect(sheet()).toBeNull();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(sheet()?.textContent).toContain('Search notes');
    // It begins at its beginning, not at the button at its end.
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Keys' }));
    fireEvent(sheet() as HTMLElement, new Event('close'));
    await waitFor(() => {
      expect(sheet()).toBeNull();
    });
    fireEvent.keyDown(document.body, { key: '?' });
    expect(sheet()).not.toBeNull();
  });

  it('leaves a question mark in a text alone', () => {
    render(<Held />);
    expect(fireEvent.keyDown(screen.getByLabelText('Words'), { key: '?' })).toBe(true);
    expect(sheet()).toBeNull();
  });
});

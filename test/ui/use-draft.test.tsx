// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { notes } from '../../src/customer/database';
import { readDraft, saveDraft } from '../../src/customer/drafts';
import { statementsOf } from '../../src/customer/heard/statements';
import { CustomerHeardBox } from '../../src/ui/customer-heard-box';
import { UndoArea } from '../../src/ui/undo';
import { useDraft } from '../../src/ui/use-draft';
import { addCustomer, emptyAfterEach } from '../customer/fresh';

emptyAfterEach();
afterEach(cleanup);

const Box = ({ field }: { readonly field: string }) => {
  const { text, setText } = useDraft(field);
  return (
    <input
      aria-label="Box"
      value={text}
      onInput={(event) => {
        setText(event.currentTarget.value);
      }}
    />
  );
};
const box = (): HTMLInputElement => screen.getByLabelText('Box');
const heardBox = (): HTMLTextAreaElement => screen.getByLabelText('What did they say?');
const type = (into: HTMLElement, text: string): void => {
  fireEvent.input(into, { target: { value: text } });
};

/** Has the drafts wait for a long write of somebody's. */
const hold = async (): Promise<() => Promise<void>> => {
  let isHeld = true;
  let begun = (): void => undefined;
  const begins = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const held = notes.transaction('rw', notes.drafts, async () => {
    do {
      await notes.drafts.get('any');
      begun();
    } while (isHeld);
  });
  await begins;
  return async () => {
    isHeld = false;
    await held;
  };
};

describe('a draft', () => {
  it('is written with the first key, and of the keys that came meanwhile with the newest alone', async () => {
    const written: string[] = [];
    const note = (_: unknown, { text }: { text: string }): void => {
      written.push(text);
    };
    const noteChange = ({ text }: { text?: string }): void => {
      written.push(text ?? '');
    };
    notes.drafts.hook('creating', note);
    notes.drafts.hook('updating', noteChange);
    render(<Box field="any" />);
    const letGo = await hold();
    for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde']) type(box(), text);
    await letGo();
    await expect.poll(() => readDraft('any')).toBe('abcde');
    expect(written).toEqual(['a', 'abcde']);
    notes.drafts.hook('creating').unsubscribe(note);
    notes.drafts.hook('updating').unsubscribe(noteChange);
  });

  it('is there before what is kept after it, so that it does not come back', async () => {
    await addCustomer('harrow');
    const letGo = await hold();
    render(<CustomerHeardBox customerId="harrow" />);
    for (const text of ['a', 'ab', 'abc']) type(heardBox(), text);
    fireEvent.keyDown(heardBox(), { key: 'Enter' });
    // The page goes before the box is emptied.
    cleanup();
    await letGo();
    await expect.poll(async () => (await statementsOf('harrow')).length).toBe(1);
    expect(await readDraft('heard:harrow')).toBe('');
  });

  it('keeps what was typed after Enter when the box went with it', async () => {
    await addCustomer('harrow');
    render(<CustomerHeardBox customerId="harrow" />);
    const letGo = await hold();
    type(heardBox(), 'abc');
    fireEvent.keyDown(heardBox(), { key: 'Enter' });
    type(heardBox(), 'abcd');
    cleanup();
    await letGo();
    await expect.poll(async () => (await statementsOf('harrow')).length).toBe(1);
    await expect.poll(() => readDraft('heard:harrow')).toBe('d');
  });

  it('of another field is shown from the first moment, and never what stood in the one before', async () => {
    const { rerender } = render(<Box field="one" />);
    type(box(), 'for one');
    rerender(<Box field="two" />);
    type(box(), `${box().value}x`);
    await expect.poll(() => readDraft('two')).toBe('x');
    expect(await readDraft('one')).toBe('for one');
  });

  it('is put back by an undo into the box that stands there now', async () => {
    await addCustomer('harrow');
    const Page = ({ place }: { readonly place: string }) => (
      <UndoArea>
        {place === 'heard' ? <CustomerHeardBox customerId="harrow" /> : <p>Elsewhere</p>}
      </UndoArea>
    );
    const { rerender } = render(<Page place="heard" />);
    fireEvent.paste(heardBox(), { clipboardData: { getData: () => 'one\ntwo' } });
    type(heardBox(), 'one\ntwo');
    fireEvent.keyDown(heardBox(), { key: 'Enter' });
    await screen.findByText('2 things kept.');
    rerender(<Page place="ask" />);
    rerender(<Page place="heard" />);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => heardBox().value).toBe('one\ntwo');
    await saveDraft('heard:harrow', '');
  });

  it('follows another page, but never under the user’s hands', async () => {
    await saveDraft('field', 'ten');
    render(<Box field="field" />);
    await expect.poll(() => box().value).toBe('ten');
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    await saveDraft('field', 'ten days');
    await expect.poll(() => box().value).toBe('ten days');
    // Kept over there.
    await saveDraft('field', '');
    await expect.poll(() => box().value).toBe('');

    hasFocus.mockReturnValue(true);
    type(box(), 'nine');
    await expect.poll(() => readDraft('field')).toBe('nine');
    await saveDraft('field', 'nine days');
    await saveDraft('other', 'so that the other is read, too');
    expect(box().value).toBe('nine');
    hasFocus.mockRestore();
  });
});

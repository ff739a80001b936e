// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { change, remove } from '../../src/customer/change';
import { notes } from '../../src/customer/database';
import { readDraft, saveDraft } from '../../src/customer/drafts';
import { draftOf } from '../../src/customer/edited';
import type { Statement } from '../../src/customer/rows';
import { hear, statementsOf } from '../../src/customer/heard/statements';
import { RowText } from '../../src/ui/row-text';
import { useLive } from '../../src/ui/use-live';
import { emptyAfterEach } from '../customer/fresh';

emptyAfterEach();
afterEach(cleanup);

const Row = ({ row }: { readonly row: Statement }) => (
  <>
    <RowText table="statements" id={row.id} field="text" value={row.text} label="Words" required />
    <RowText table="statements" id={row.id} field="saidBy" value={row.saidBy ?? ''} label="Who" />
  </>
);

const Panel = ({ name }: { readonly name: string }) => {
  const rows = useLive(
    () => import('../../src/customer/heard/statements'),
    () => statementsOf('c'),
    [],
  );
  return (
    <section aria-label={name}>
      {rows?.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </section>
  );
};

const field = async (label: string, panel = 'one'): Promise<HTMLInputElement> =>
  within(screen.getByRole('region', { name: panel })).findByLabelText<HTMLInputElement>(label);

const type = async (label: string, text: string, panel?: string): Promise<void> => {
  fireEvent.input(await field(label, panel), { target: { value: text } });
};

const kept = (id: string, wanted: Partial<Statement>): Promise<void> =>
  waitFor(async () => {
    expect(await notes.statements.get(id)).toMatchObject(wanted);
  });

const reads = (label: string, text: string, panel?: string): Promise<void> =>
  waitFor(async () => {
    expect((await field(label, panel)).value).toBe(text);
  });

describe('a text edited where it stands', () => {
  it('is kept with Enter, and when the field is left', async () => {
    const { id } = await hear('c', 'Ten days');
    render(<Panel name="one" />);
    await type('Words', 'Ten days by October');
    fireEvent.keyDown(await field('Words'), { key: 'Enter' });
    await kept(id, { text: 'Ten days by October' });
    await type('Who', 'Ana');
    fireEvent.blur(await field('Who'));
    await kept(id, { saidBy: 'Ana' });
  });

  it('stays one line where it wraps: Enter keeps it, with Shift too', async () => {
    const { id } = await hear('c', 'Ten days');
    render(
      <section aria-label="one">
        <RowText table="statements" id={id} field="text" value="Ten days" label="Words" wraps />
      </section>,
    );
    expect((await field('Words')).tagName).toBe('TEXTAREA');
    await type('Words', 'Ten days \n\nby October');
    await reads('Words', 'Ten days by October');
    fireEvent.keyDown(await field('Words'), { key: 'Enter', shiftKey: true });
    await kept(id, { text: 'Ten days by October' });
  });

  it('is a draft with each key, found again when the panel comes back', async () => {
    const { id } = await hear('c', 'Ten days');
    render(<Panel name="one" />);
    await type('Words', 'Ten days by Oct');
    const draft = draftOf('statements', id, 'text');
    await waitFor(async () => {
      expect(await readDraft(draft)).toBe('Ten days by Oct');
    });
    expect((await notes.statements.get(id))?.text).toBe('Ten days');
    cleanup();
    // As a panel leaves it that was closed in mid-word.
    await saveDraft(draft, 'Ten days by Octo');
    render(<Panel name="one" />);
    await reads('Words', 'Ten days by Octo');
  });

  it('is kept when it goes while it is typed, and leaves no draft behind', async () => {
    const { id } = await hear('c', 'Ten days');
    render(<Panel name="one" />);
    await type('Words', 'Nine days');
    await remove('statements', id);
    await waitFor(() => {
      expect(screen.queryByLabelText('Words')).toBeNull();
    });
    await kept(id, { text: 'Nine days' });
    expect(await readDraft(draftOf('statements', id, 'text'))).toBe('');
  });

  it('says what another panel wrote since it was half typed', async () => {
    const { id } = await hear('c', 'Ten days');
    await saveDraft(draftOf('statements', id, 'text'), 'Ten da', 'Ten days');
    await change('statements', id, { text: 'Twelve days' });
    render(<Panel name="one" />);
    await reads('Words', 'Ten da');
    await screen.findByText('Twelve days');
    fireEvent.click(screen.getByRole('button', { name: 'Use that' }));
    await reads('Words', 'Twelve days');
  });

  it('never shows again what it took the place of, however late the row comes back', async () => {
    const row = await hear('c', 'Ten days');
    const { rerender } = render(
      <section aria-label="one">
        <Row row={row} />
      </section>,
    );
    await type('Words', 'Nine days');
    fireEvent.keyDown(await field('Words'), { key: 'Enter' });
    await kept(row.id, { text: 'Nine days' });
    await expect.poll(() => readDraft(draftOf('statements', row.id, 'text'))).toBe('');
    await type('Words', `${(await field('Words')).value} at most`);
    expect((await field('Words')).value).toBe('Nine days at most');
    expect(screen.queryByRole('button', { name: 'Use that' })).toBeNull();
    rerender(
      <section aria-label="one">
        <Row row={{ ...row, text: 'Nine days' }} />
      </section>,
    );
    fireEvent.blur(await field('Words'));
    await kept(row.id, { text: 'Nine days at most' });
    expect(screen.queryByRole('button', { name: 'Use that' })).toBeNull();
  });

  it('stays with its row when another takes the place of that', async () => {
    const [one, two] = [await hear('c', 'One'), await hear('c', 'Two')];
    const place = (row: Statement) => (
      <section aria-label="one">
        <Row row={row} />
      </section>
    );
    const { rerender } = render(place(one));
    await type('Words', 'One more');
    rerender(place(two));
    expect((await field('Words')).value).toBe('Two');
    await kept(one.id, { text: 'One more' });
    expect((await notes.statements.get(two.id))?.text).toBe('Two');
  });

  it('goes back to what was kept when it may not be empty', async () => {
    const { id } = await hear('c', 'Ten days');
    render(<Panel name="one" />);
    await type('Words', '  ');
    fireEvent.blur(await field('Words'));
    await reads('Words', 'Ten days');
    expect((await notes.statements.get(id))?.text).toBe('Ten days');
  });

  it('can be emptied where it may', async () => {
    const { id } = await hear('c', 'Ten days', { saidBy: 'Ana' });
    render(<Panel name="one" />);
    await type('Who', '');
    fireEvent.blur(await field('Who'));
    await waitFor(async () => {
      expect(await notes.statements.get(id)).not.toHaveProperty('saidBy');
    });
  });

  it('shows in another panel at once what was written here', async () => {
    await hear('c', 'Ten days');
    render(
      <>
        <Panel name="one" />
        <Panel name="two" />
      </>,
    );
    await type('Words', 'Nine days');
    fireEvent.blur(await field('Words'));
    await reads('Words', 'Nine days', 'two');
  });

  it('shows what another panel wrote meanwhile, and takes it if asked', async () => {
    const { id } = await hear('c', 'Ten days');
    render(<Panel name="one" />);
    await type('Words', 'Ten days by October');
    await change('statements', id, { text: 'Twelve days' });
    await screen.findByText('Twelve days');
    expect((await field('Words')).value).toBe('Ten days by October');
    fireEvent.click(screen.getByRole('button', { name: 'Use that' }));
    await reads('Words', 'Twelve days');
    await kept(id, { text: 'Twelve days' });
  });

  it('says so when it can’t be kept, and has the words still', async () => {
    const { id } = await hear('c', 'Ten days');
    render(<Panel name="one" />);
    await type('Words', 'Nine days');
    const fail = (): never => {
      throw new Error('the disk is full');
    };
    notes.statements.hook('updating', fail);
    fireEvent.blur(await field('Words'));
    await screen.findByRole('alert');
    notes.statements.hook('updating').unsubscribe(fail);
    expect((await field('Words')).value).toBe('Nine days');
    expect((await notes.statements.get(id))?.text).toBe('Ten days');
    await saveDraft(draftOf('statements', id, 'text'), '');
  });
});

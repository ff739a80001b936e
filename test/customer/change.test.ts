import { describe, expect, it } from 'vitest';
import { change, commitText, remove, restore } from '../../src/customer/change';
import { notes } from '../../src/customer/database';
import { readDraft, saveDraft } from '../../src/customer/drafts';
import { draftOf } from '../../src/customer/edited';
import { hear, statementsOf } from '../../src/customer/heard/statements';
import { emptyAfterEach } from './fresh';

emptyAfterEach();

describe('a row', () => {
  it('is written field by field, so that two panels undo nothing of each other’s', async () => {
    const { id } = await hear('c', 'Ten days.');
    await Promise.all([
      change('statements', id, { saidBy: 'Ana' }),
      change('statements', id, { text: 'Ten days by October.' }),
    ]);
    expect(await notes.statements.get(id)).toMatchObject({
      text: 'Ten days by October.',
      saidBy: 'Ana',
    });
  });

  it('says when it was last written', async () => {
    const { id, updatedAt } = await hear('c', 'Ten days.');
    await notes.statements.update(id, { updatedAt: updatedAt - 5 });
    await change('statements', id, { saidBy: 'Ana' });
    expect((await notes.statements.get(id))?.updatedAt).toBeGreaterThanOrEqual(updatedAt);
  });

  it('loses a field that is taken away', async () => {
    const { id } = await hear('c', 'Ten days.', { saidBy: 'Ana' });
    await change('statements', id, { saidBy: undefined });
    expect(await notes.statements.get(id)).not.toHaveProperty('saidBy');
  });

  it('is gone when deleted, and as it was when brought back', async () => {
    const { id } = await hear('c', 'Ten days.');
    await remove('statements', id);
    expect(await statementsOf('c')).toEqual([]);
    await restore('statements', id);
    expect((await statementsOf('c')).map(({ text }) => text)).toEqual(['Ten days.']);
    expect(await notes.statements.get(id)).not.toHaveProperty('deletedAt');
  });
});

describe('a text that was edited', () => {
  it('is kept, and no longer a draft', async () => {
    const { id } = await hear('c', 'Ten days.');
    const draft = draftOf('statements', id, 'text');
    await saveDraft(draft, 'Ten days by October.');
    await commitText('statements', id, 'text', 'Ten days by October.');
    expect((await notes.statements.get(id))?.text).toBe('Ten days by October.');
    expect(await readDraft(draft)).toBe('');
  });

  it('stays a draft when the row can’t be written', async () => {
    const draft = draftOf('statements', 'x', 'text');
    await saveDraft(draft, 'Ten days');
    const fail = (): never => {
      throw new Error('the disk is full');
    };
    notes.statements.hook('updating', fail);
    const { id } = await hear('c', 'Nine days.');
    await saveDraft(draftOf('statements', id, 'text'), 'Ten days');
    await expect(commitText('statements', id, 'text', 'Ten days')).rejects.toThrow();
    notes.statements.hook('updating').unsubscribe(fail);
    expect(await readDraft(draftOf('statements', id, 'text'))).toBe('Ten days');
    expect((await notes.statements.get(id))?.text).toBe('Nine days.');
  });
});

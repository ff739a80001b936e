import { describe, expect, it } from 'vitest';
import { notes } from '../../../src/customer/database';
import { readDraft, saveDraft } from '../../../src/customer/drafts';
import { hear, hearFrom, statementsOf } from '../../../src/customer/heard/statements';
import { emptyAfterEach } from '../fresh';

emptyAfterEach();

const texts = async (customerId: string): Promise<string[]> =>
  (await statementsOf(customerId)).map(({ text }) => text);

describe('what a customer said', () => {
  it('is listed for that customer alone, the newest first', async () => {
    await hear('a', 'first');
    await hear('b', 'of another');
    await hear('a', ' second \n');
    expect(await texts('a')).toEqual(['second', 'first']);
  });

  it('is no more listed when it was deleted', async () => {
    const { id } = await hear('a', 'gone');
    await notes.statements.update(id, { deletedAt: Date.now() });
    expect(await texts('a')).toEqual([]);
  });

  it('knows the session that it was heard in', async () => {
    expect(await hear('a', 'one', { sessionId: 's' })).toMatchObject({ sessionId: 's' });
    expect(await hear('a', 'two')).not.toHaveProperty('sessionId');
  });
});

describe('a draft', () => {
  it('is kept, and gone when nothing is left in the field', async () => {
    await saveDraft('field', 'half');
    expect(await readDraft('field')).toBe('half');
    await saveDraft('field', '');
    expect(await readDraft('field')).toBe('');
    expect(await notes.drafts.count()).toBe(0);
  });

  it('becomes a statement, and keeps what was typed after it', async () => {
    await saveDraft('field', 'ten days, and then');
    await hearFrom('field', 'a', 'ten days');
    expect(await texts('a')).toEqual(['ten days']);
    expect(await readDraft('field')).toBe(', and then');
  });

  it('stays as it was when the statement can not be kept', async () => {
    await saveDraft('field', 'ten days');
    const full = (): never => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    notes.statements.hook('creating', full);
    await expect(hearFrom('field', 'a', 'ten days')).rejects.toThrow('the disk is full');
    notes.statements.hook('creating').unsubscribe(full);
    expect(await readDraft('field')).toBe('ten days');
    expect(await texts('a')).toEqual([]);
  });
});

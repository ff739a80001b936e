import { describe, expect, it } from 'vitest';
import { newRow, notes } from '../../src/customer/database';
import { saveDraft } from '../../src/customer/drafts';
import { draftOf } from '../../src/customer/edited';
import { purge } from '../../src/customer/purge';
import type { Row } from '../../src/customer/rows';
import { hear } from '../../src/customer/heard/statements';
import { emptyAfterEach } from './fresh';

emptyAfterEach();

const day = 86_400_000;
const now = Date.now();
const longAgo = now - 31 * day;

const ask = async (statementId: string, change: Partial<Row> = {}): Promise<string> => {
  const question = {
    ...newRow(),
    statementId,
    toOneself: 'Why?',
    aloud: 'Why?',
    lens: 'meaning',
    toAsk: false,
    ...change,
  };
  await notes.table('questions').add(question);
  return question.id;
};

const said = async (text: string, deletedAt?: number): Promise<string> => {
  const { id } = await hear('customer', text);
  if (deletedAt !== undefined) await notes.statements.update(id, { deletedAt });
  return id;
};

const need = async (evidenceFor: string[], change: Partial<Row> = {}): Promise<string> => {
  const row = newRow();
  await notes.needs.add({
    ...row,
    customerId: 'customer',
    text: 'ten days',
    evidenceFor,
    evidenceAgainst: [],
    ...change,
  });
  return row.id;
};

const texts = async (): Promise<string[]> =>
  (await notes.statements.toArray()).map(({ text }) => text);

describe('what was deleted', () => {
  it('takes along what was half typed about it', async () => {
    const [gone, stays] = [await said('Ten days', longAgo), await said('4%')];
    const fields = [gone, stays].map((id) => draftOf('statements', id, 'text'));
    for (const field of fields) await saveDraft(field, 'half typed');
    await purge(now);
    expect(await notes.drafts.toCollection().primaryKeys()).toEqual(fields.slice(1));
  });

  it('goes for good after 30 days, not before', async () => {
    await said('stays');
    await said('yesterday', now - day);
    await said('29 days ago', now - 29 * day);
    await said('31 days ago', longAgo);
    await purge(now);
    expect(await texts()).toEqual(['stays', 'yesterday', '29 days ago']);
  });

  it('takes the questions about it along, and no others', async () => {
    const gone = await said('gone', longAgo);
    const stays = await said('stays');
    await ask(gone);
    const other = await ask(stays);
    await ask(stays, { deletedAt: longAgo });
    await purge(now);
    expect(await notes.questions.toCollection().primaryKeys()).toEqual([other]);
  });

  it('stays for as long as a need rests on it', async () => {
    const id = await said('evidence', longAgo);
    const question = await ask(id);
    const resting = await need([id]);
    await purge(now);
    expect(await texts()).toEqual(['evidence']);
    expect(await notes.questions.get(question)).toBeDefined();
    await notes.needs.update(resting, { deletedAt: longAgo });
    await purge(now);
    expect(await texts()).toEqual([]);
    expect(await notes.needs.count()).toBe(0);
  });

  it('stays for as long as something rests on what rests on it', async () => {
    const id = await said('evidence', longAgo);
    const needId = await need([id], { deletedAt: longAgo });
    await notes.table('choices').add({ ...newRow(), customerId: 'customer', needId, why: '' });
    await purge(now);
    expect(await texts()).toEqual(['evidence']);
    expect(await notes.needs.count()).toBe(1);
  });

  it('stays when a question about it is named by something that stays', async () => {
    const id = await said('asked about', longAgo);
    const question = await ask(id);
    const answer = await said('the answer');
    await notes.statements.update(answer, { answers: question });
    await ask(id);
    await purge(now);
    expect(await texts()).toEqual(['asked about', 'the answer']);
    expect(await notes.questions.count()).toBe(2);
  });

  it('goes even when it is a customer, unless they have anything left', async () => {
    const customer = { name: 'X', sites: [], people: [], deletedAt: longAgo };
    await notes.customers.bulkAdd([
      { ...newRow(), ...customer, id: 'customer' },
      { ...newRow(), ...customer, id: newRow().id },
    ]);
    await said('theirs');
    await purge(now);
    expect(await notes.customers.toCollection().primaryKeys()).toEqual(['customer']);
  });

  it('is all there still when it can not go all at once', async () => {
    const gone = await said('gone', longAgo);
    await ask(gone);
    const full = (): never => {
      throw new DOMException('no', 'UnknownError');
    };
    notes.questions.hook('deleting', full);
    await expect(purge(now)).rejects.toThrow();
    notes.questions.hook('deleting').unsubscribe(full);
    expect(await texts()).toEqual(['gone']);
    expect(await notes.questions.count()).toBe(1);
  });
});

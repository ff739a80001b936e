import { describe, expect, it } from 'vitest';
import { notes } from '../../../src/customer/database';
import { readDraft, saveDraft } from '../../../src/customer/drafts';
import { hearAll, takeBack, type Heard } from '../../../src/customer/heard/hear-all';
import { isNobody, isSomeone, peopleOf } from '../../../src/customer/people';
import { newestOf, statementsOf } from '../../../src/customer/heard/statements';
import { addCustomer, emptyAfterEach } from '../fresh';

emptyAfterEach();

const kept = async (customerId = 'harrow') =>
  (await statementsOf(customerId)).reverse().map(({ text, saidBy }) => [text, saidBy]);

const keep = (texts: readonly string[], more: Partial<Heard> = {}) =>
  hearAll({ customerId: 'harrow', texts, ...more });

describe('several things they said', () => {
  it('are kept in order, and no longer as a draft', async () => {
    const from = { field: 'box', typed: 'one\ntwo' };
    await saveDraft('box', 'one\ntwo and then');
    await keep(['one', 'two'], { from, details: { sessionId: 's' } });
    expect(await kept()).toEqual([
      ['one', undefined],
      ['two', undefined],
    ]);
    expect(await readDraft('box')).toBe(' and then');
    expect((await statementsOf('harrow')).map(({ sessionId }) => sessionId)).toEqual(['s', 's']);
  });

  it('are kept all or not at all', async () => {
    await saveDraft('box', 'one\ntwo');
    let room = 1;
    const full = (): void => {
      if (room-- === 0) throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    notes.statements.hook('creating', full);
    const keeping = keep(['one', 'two'], { from: { field: 'box', typed: 'one\ntwo' } });
    await expect(keeping).rejects.toThrow('the disk is full');
    notes.statements.hook('creating').unsubscribe(full);
    expect(await kept()).toEqual([]);
    expect(await readDraft('box')).toBe('one\ntwo');
  });

  it('are taken back to where they were typed, before what stands there now', async () => {
    const from = { field: 'box', typed: 'one\ntwo' };
    const { statements } = await keep(['one', 'two'], { from });
    await saveDraft('box', 'three');
    expect(await takeBack(statements, from)).toBe('one\ntwo\nthree');
    expect(await kept()).toEqual([]);
    expect(await readDraft('box')).toBe('one\ntwo\nthree');
  });

  it('are about the subject that the session has', async () => {
    await notes.sessions.put({
      id: 's',
      createdAt: 1,
      updatedAt: 1,
      customerId: 'harrow',
      startedAt: 1,
      plannedEnd: 2,
      strictness: 'firm',
      passes: [],
      about: 'seals',
    });
    const { statements } = await keep(['one'], { details: { sessionId: 's' } });
    expect(statements).toMatchObject([{ about: 'seals' }]);
  });
});

describe('“Tom: …”', () => {
  it('is said by Tom where he is known, and stays as it was typed where not', async () => {
    await addCustomer('harrow', { people: ['Tom Reed'] });
    const { unsure } = await keep(['tom: we throw away 4%', 'Ana: it works', 'Re: the seals']);
    expect(await kept()).toEqual([
      ['we throw away 4%', 'Tom Reed'],
      ['Ana: it works', undefined],
      ['Re: the seals', undefined],
    ]);
    expect(unsure).toEqual(['Ana']);
  });

  it('is known from what somebody said before', async () => {
    await addCustomer('harrow');
    await keep(['one'], { details: { saidBy: 'Priya' } });
    expect((await keep(['Priya: two'])).unsure).toEqual([]);
    expect(await kept()).toContainEqual(['two', 'Priya']);
  });

  it('is asked about once, however often it stands there', async () => {
    await addCustomer('harrow');
    expect((await keep(['Ana: one', 'ana: two', 'ANA: three'])).unsure).toEqual(['ANA']);
  });

  it('was said by Tom, all of it, once he is confirmed', async () => {
    await addCustomer('harrow');
    await addCustomer('okafor');
    await keep(['Tom: one', 'tom：two', 'Tomas: three'], {});
    await keep(['Tom: theirs'], { customerId: 'okafor' });
    await isSomeone('harrow', 'Tom');
    expect(await kept()).toEqual([
      ['one', 'Tom'],
      ['two', 'Tom'],
      ['Tomas: three', undefined],
    ]);
    expect(await kept('okafor')).toEqual([['Tom: theirs', undefined]]);
    expect(await peopleOf('harrow')).toEqual(['Tom']);
    expect((await keep(['TOM: four'])).unsure).toEqual([]);
    await isSomeone('harrow', 'tom');
    expect(await peopleOf('harrow')).toEqual(['Tom']);
  });

  it('is not asked about again once it is nobody, for this customer', async () => {
    await addCustomer('harrow');
    await addCustomer('okafor');
    await isNobody('harrow', 'Line');
    await isNobody('harrow', 'line');
    expect((await keep(['LINE: it stops'])).unsure).toEqual([]);
    expect((await keep(['Line: it stops'], { customerId: 'okafor' })).unsure).toEqual(['Line']);
    expect((await notes.customers.get('harrow'))?.notPeople).toEqual(['line']);
  });
});

describe('the newest that a customer said', () => {
  it('are so many, without those deleted', async () => {
    const { statements } = await keep(['one', 'two', 'three', 'four']);
    await keep(['of another'], { customerId: 'okafor' });
    await notes.statements.update(statements[3]?.id ?? '', { deletedAt: 1 });
    expect((await newestOf('harrow', 3)).map(({ text }) => text)).toEqual(['three', 'two']);
  });
});

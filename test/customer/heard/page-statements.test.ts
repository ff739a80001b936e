import { describe, expect, it } from 'vitest';
import {
  allAside,
  hearAside,
  putAside,
  putAsideAgain,
  throwAway,
} from '../../../src/customer/heard/aside';
import { newRow, notes } from '../../../src/customer/database';
import {
  hearOnPage,
  lastHeardCustomer,
  statement,
  takeBackFromPage,
} from '../../../src/customer/heard/page-statements';
import { statementsOf } from '../../../src/customer/heard/statements';
import { emptyAfterEach } from '../fresh';

emptyAfterEach();

const source = { url: 'https://harrow.test/', title: 'News', fragment: 'Ten' };
const words = { text: ' Ten days\nby October \n', source };

describe('what was selected on a page', () => {
  it('is kept with its lines and where it stands', async () => {
    const before = Date.now();
    await hearOnPage('a', words, { sessionId: 's' });
    const [kept] = await statementsOf('a');
    expect(kept).toMatchObject({
      text: 'Ten days\nby October',
      source,
      channel: 'web',
      precision: 'day',
      sessionId: 's',
    });
    expect(kept?.heardAt).toBeGreaterThanOrEqual(before);
  });

  it('is about the one subject of its session, where that has one', async () => {
    const session = { ...newRow('s'), customerId: 'a', startedAt: 1, plannedEnd: 2 };
    await notes.sessions.add({ ...session, strictness: 'gentle', passes: [], about: 'crates' });
    await hearOnPage('a', words, { sessionId: 's' });
    expect((await statementsOf('a'))[0]).toMatchObject({ about: 'crates' });
  });

  it('can be taken back, and only deleted', async () => {
    const { id } = await hearOnPage('a', words);
    await takeBackFromPage(id);
    expect(await statementsOf('a')).toEqual([]);
    expect(await statement(id)).toBeNull();
    expect((await notes.statements.get(id))?.deletedAt).toBeDefined();
  });

  it('tells who was heard last', async () => {
    expect(await lastHeardCustomer()).toBeUndefined();
    await hearOnPage('a', words);
    const { id } = await hearOnPage('b', words);
    expect(await lastHeardCustomer()).toBe('b');
    await takeBackFromPage(id);
    expect(await lastHeardCustomer()).toBe('a');
  });
});

describe('words that wait for a customer', () => {
  it('are given to one, and wait no longer', async () => {
    const first = await putAside(words);
    await putAside({ text: 'another' });
    expect((await allAside()).map(({ text }) => text)).toEqual([words.text, 'another']);
    await notes.drafts.update(`chooser:${first}`, { updatedAt: 7 });
    expect(await hearAside(first, { id: 'a' })).toMatchObject({
      text: 'Ten days\nby October',
      source,
      heardAt: 7,
    });
    expect((await allAside()).map(({ text }) => text)).toEqual(['another']);
    expect(await statementsOf('a')).toHaveLength(1);
  });

  it('are given once, also where two windows ask', async () => {
    const id = await putAside(words);
    const given = await Promise.all([hearAside(id, { id: 'a' }), hearAside(id, { id: 'b' })]);
    expect(given.filter(Boolean)).toHaveLength(1);
    expect(await notes.statements.count()).toBe(1);
  });

  it('wait on when they can not be kept', async () => {
    const id = await putAside(words);
    const full = (): never => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    notes.statements.hook('creating', full);
    await expect(hearAside(id, { id: 'a' })).rejects.toThrow('the disk is full');
    notes.statements.hook('creating').unsubscribe(full);
    expect(await allAside()).toMatchObject([{ id }]);
  });

  it('are given to somebody new, who is there with them or not at all', async () => {
    const id = await putAside(words);
    const full = (): never => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    notes.statements.hook('creating', full);
    await expect(hearAside(id, { name: 'Harrow' })).rejects.toThrow('the disk is full');
    notes.statements.hook('creating').unsubscribe(full);
    expect(await notes.customers.count()).toBe(0);
    await hearAside(id, { name: 'Harrow' });
    expect(await hearAside(id, { name: 'Okafor' })).toBeNull();
    const [customer] = await notes.customers.toArray();
    expect(customer?.name).toBe('Harrow');
    expect(await notes.customers.count()).toBe(1);
    expect(await statementsOf(customer?.id ?? '')).toHaveLength(1);
  });

  it('wait again when they are taken back from a customer', async () => {
    const given = await hearAside(await putAside(words), { id: 'a' });
    const id = await putAsideAgain(given?.id ?? '');
    expect(await allAside()).toEqual([{ id, text: 'Ten days\nby October', source }]);
    expect(await statementsOf('a')).toEqual([]);
    expect(await putAsideAgain(given?.id ?? '')).toBeNull();
  });

  it('can be thrown away', async () => {
    await throwAway(await putAside(words));
    expect(await allAside()).toEqual([]);
  });
});

import { liveQuery } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { commitText } from '../../../src/customer/change';
import { choose } from '../../../src/customer/need/choices';
import { notes } from '../../../src/customer/database';
import { readDraft, saveDraft } from '../../../src/customer/drafts';
import { lastStatements, setEvidence } from '../../../src/customer/need/evidence';
import { figureDraft } from '../../../src/customer/need/figure-draft';
import { keepFigure, lastCurrency, setFigures } from '../../../src/customer/need/figures';
import { needDrafts } from '../../../src/customer/need/need-drafts';
import { keepToAsk } from '../../../src/customer/need/need-questions';
import {
  addNeed,
  backUpWithQuoted,
  begunNeed,
  needFacts,
  needsOf,
  quoteForNeed,
  removeNeed,
} from '../../../src/customer/need/needs';
import { pairOf } from '../../../src/customer/need/standing';
import { hear } from '../../../src/customer/heard/statements';
import { emptyAfterEach } from '../fresh';

emptyAfterEach();

const customerId = 'customer-1';
const drafts = needDrafts(customerId);
const add = (text: string) => addNeed(customerId, { text, soThat: '' });
const question = (lens: 'choice' | 'lever', from: string) => ({
  customerId,
  lens,
  from,
  toOneself: 'Which?',
  aloud: 'Which?',
});

describe('a new need', () => {
  it('is kept with the statement that it came from, and is no draft any more', async () => {
    const { id: statementId } = await hear(customerId, 'Ten days by October');
    await saveDraft(drafts.text, 'reach ten days ');
    await saveDraft(drafts.soThat, 'they keep the shelf');
    await quoteForNeed(customerId, statementId);
    await addNeed(customerId, {
      text: 'reach ten days ',
      soThat: 'they keep the shelf',
      statementId,
    });
    expect(await needsOf(customerId)).toMatchObject([
      {
        text: 'reach ten days',
        soThat: 'they keep the shelf',
        evidenceFor: [statementId],
        evidenceAgainst: [],
      },
    ]);
    expect(await notes.drafts.toArray()).toEqual([]);
  });

  it('leaves a draft of what was typed meanwhile', async () => {
    await saveDraft(drafts.text, 'reach ten days and more');
    await add('reach ten days');
    expect(await readDraft(drafts.text)).toBe(' and more');
  });

  it('leaves the drafts alone when it can not be kept', async () => {
    await saveDraft(drafts.text, 'reach ten days');
    const fail = (): never => {
      throw new Error('full');
    };
    notes.needs.hook('creating', fail);
    await expect(add('reach ten days')).rejects.toThrow();
    notes.needs.hook('creating').unsubscribe(fail);
    expect(await readDraft(drafts.text)).toBe('reach ten days');
    expect(await needsOf(customerId)).toEqual([]);
  });

  it('is read by itself with each key, and nothing else of the customer anew', async () => {
    await add('reach ten days');
    let facts = 0;
    const seen: boolean[] = [];
    const asFacts = liveQuery(() => {
      facts += 1;
      return needFacts(customerId);
    });
    const asBegun = liveQuery(() => begunNeed(customerId));
    const until = (length: number) =>
      vi.waitFor(() => {
        expect(seen).toHaveLength(length);
      });
    let read = 0;
    const watching = [asFacts.subscribe(() => (read += 1))];
    await vi.waitFor(() => {
      expect(read).toBe(1);
    });
    watching.push(asBegun.subscribe(({ drafted }) => seen.push(drafted)));
    await until(1);
    await saveDraft(drafts.text, 'k');
    await until(2);
    await saveDraft(drafts.soThat, 'k');
    await until(3);
    for (const each of watching) each.unsubscribe();
    expect(seen).toEqual([false, true, true]);
    expect(facts).toBe(1);
  });
});

describe('what a need rests on', () => {
  it('is for it, against it, or neither, and never both', async () => {
    const { id } = await add('reach ten days');
    const rests = async () => {
      const [need] = await needsOf(customerId);
      return [need?.evidenceFor, need?.evidenceAgainst];
    };
    await setEvidence(id, 'a', 'for');
    await setEvidence(id, 'b', 'for');
    await setEvidence(id, 'a', 'for');
    expect(await rests()).toEqual([['a', 'b'], []]);
    await setEvidence(id, 'a', 'against');
    expect(await rests()).toEqual([['b'], ['a']]);
    await setEvidence(id, 'a', 'none');
    expect(await rests()).toEqual([['b'], []]);
  });

  it('may be what a new need would have begun with', async () => {
    const need = await add('reach ten days');
    const { id } = await hear(customerId, 'Ten days by October');
    await quoteForNeed(customerId, id);
    await quoteForNeed('someone-else', id);
    expect((await begunNeed('someone-else')).quotedId).toBeUndefined();
    expect((await begunNeed(customerId)).quotedId).toBe(id);
    await backUpWithQuoted(need, id);
    expect((await begunNeed(customerId)).quotedId).toBeUndefined();
    expect((await needFacts(customerId)).needs[0]?.evidenceFor).toEqual([id]);
  });

  it('is chosen from the last that they said', async () => {
    for (const text of ['one', 'two', 'three', 'four']) await hear(customerId, text);
    await hear('someone-else', 'five');
    const [newest] = await lastStatements(customerId, 1);
    await notes.statements.update(newest?.id ?? '', { deletedAt: 1 });
    expect((await lastStatements(customerId, 2)).map(({ text }) => text)).toEqual(['three', 'two']);
  });
});

describe('a need that is deleted', () => {
  it('takes the questions that it led to with it, and brings them back', async () => {
    const [one, other] = [await add('one'), await add('other')];
    await keepToAsk(question('choice', pairOf(one.id, other.id)));
    await keepToAsk(question('lever', one.id));
    await keepToAsk(question('lever', other.id));
    const undo = await removeNeed(other.id);
    expect(await needFacts(customerId)).toMatchObject({
      needs: [{ text: 'one' }],
      unsure: [],
      leverAsked: [one.id],
    });
    await undo();
    expect(await needFacts(customerId)).toMatchObject({
      needs: [{ text: 'one' }, { text: 'other' }],
      unsure: [pairOf(one.id, other.id)],
      leverAsked: [one.id, other.id],
    });
  });
});

describe('a choice', () => {
  it('is added to those before, and needs no asking any more', async () => {
    const pair = pairOf('a', 'b');
    await keepToAsk(question('choice', pair));
    expect((await needFacts(customerId)).unsure).toEqual([pair]);
    await choose(customerId, 'b', 'a');
    await choose(customerId, 'a', 'b');
    expect(await needFacts(customerId)).toMatchObject({
      unsure: [],
      choices: [
        { needId: 'b', overId: 'a', why: '' },
        { needId: 'a', overId: 'b', why: '' },
      ],
    });
  });

  it('is not made twice in a row', async () => {
    const first = await choose(customerId, 'a', 'b');
    expect(await choose(customerId, 'a', 'b')).toEqual(first);
    expect(await choose(customerId, 'a', 'c')).not.toEqual(first);
    expect(await notes.choices.count()).toBe(2);
  });

  it('leaves a question that is to be asked on the next visit', async () => {
    const id = await keepToAsk(question('choice', pairOf('a', 'b')));
    await notes.questions.update(id, { place: 1 });
    await choose(customerId, 'a', 'b');
    expect((await notes.questions.get(id))?.deletedAt).toBeUndefined();
  });

  it('can be without a reason again', async () => {
    const { id } = await choose(customerId, 'a', 'b');
    await commitText('choices', id, 'why', 'it has a date');
    expect((await notes.choices.get(id))?.why).toBe('it has a date');
    await commitText('choices', id, 'why', '');
    expect((await notes.choices.get(id))?.why).toBe('');
  });
});

it('keeps the same question to ask only once, and again when it was answered', async () => {
  const first = await keepToAsk(question('lever', 'a'));
  expect(await keepToAsk(question('lever', 'a'))).toBe(first);
  expect(await keepToAsk(question('lever', 'b'))).not.toBe(first);
  expect(await notes.questions.get(first)).toMatchObject({ toAsk: true, customerId });
  await notes.questions.update(first, { answer: 'more' });
  expect(await keepToAsk(question('lever', 'a'))).not.toBe(first);
});

describe('figures', () => {
  it('are written one by one', async () => {
    const { id } = await add('reach ten days');
    const draft = figureDraft(id, 'unitsMore');
    await saveDraft(draft, '40');
    await Promise.all([
      keepFigure(id, 'unitsMore', { value: 40, typed: '40', reads: '40', currency: 'EUR' }),
      setFigures(id, { price: 1_500 }, { currency: 'EUR' }),
    ]);
    await setFigures(id, { unit: 't' }, { currency: 'USD' });
    await setFigures(id, { price: undefined }, { currency: 'USD' });
    expect((await notes.needs.get(id))?.worth).toEqual({
      currency: 'EUR',
      known: false,
      unitsMore: 40,
      unit: 't',
    });
    expect(await readDraft(draft)).toBe('');
  });

  it('begin with the currency that was used last', async () => {
    expect(await lastCurrency()).toBeUndefined();
    const [first, second] = [await add('one'), await add('other')];
    await setFigures(first.id, { price: 1 }, { currency: 'SEK' });
    expect(await lastCurrency()).toBe('SEK');
    await setFigures(second.id, { price: 1 }, { currency: 'CHF' });
    expect(await lastCurrency()).toBe('CHF');
  });
});

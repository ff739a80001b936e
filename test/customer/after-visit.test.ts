import { beforeEach, describe, expect, it } from 'vitest';
import {
  answersOf,
  askAgain,
  begunFor,
  dropVisit,
  finishVisit,
  tellOfVisit,
  visitsDue,
} from '../../src/customer/after-visit';
import { notes } from '../../src/customer/database';
import { readDraft, saveDraft } from '../../src/customer/drafts';
import { visitField } from '../../src/customer/visits';
import { customer, facts, question, thursday } from '../fixtures/harrow';
import { emptyAfterEach } from './fresh';

emptyAfterEach();

const visited = { ...customer, nextVisit: thursday };
const askedIds = async (): Promise<string[]> =>
  (await answersOf(visited)).asked.map(({ id }) => id);
const said = async () =>
  (await notes.statements.toArray()).filter(
    ({ channel, heardAt }) => channel === 'visit' && heardAt === thursday,
  );
const full = (): never => {
  throw new DOMException('the disk is full', 'QuotaExceededError');
};

beforeEach(async () => {
  await notes.customers.add(customer);
  await notes.statements.bulkAdd([...facts.statements]);
  await notes.questions.bulkAdd([...facts.questions]);
  await notes.needs.bulkAdd([...facts.needs]);
});

describe('an answer on a visit', () => {
  it('is a statement of that day and what they told, and its draft is gone', async () => {
    const field = visitField(customer.id, 'q3');
    await saveDraft(field, 'We lose the contract.\n');
    await tellOfVisit(visited, 'We lose the contract.\n', {
      questionId: 'q3',
      others: ['q4', 'q5'],
    });
    expect(await said()).toMatchObject([
      { text: 'We lose the contract.', precision: 'day', answers: 'q3', customerId: 'harrow' },
    ]);
    expect(await notes.questions.get('q3')).toMatchObject({
      toAsk: false,
      answer: 'We lose the contract.',
      certainty: 'know',
    });
    expect(await notes.questions.get('q3')).not.toHaveProperty('place');
    expect(await readDraft(field)).toBe('');
    expect(await askedIds()).toEqual(['q4', 'q5']);
    expect((await answersOf(visited)).kept).toBe(1);
  });

  it('is kept whole or not at all', async () => {
    const field = visitField(customer.id, 'q3');
    await saveDraft(field, 'Lost.');
    notes.questions.hook('updating', full);
    await expect(tellOfVisit(visited, 'Lost.', { questionId: 'q3', others: [] })).rejects.toThrow();
    notes.questions.hook('updating').unsubscribe(full);
    expect(await said()).toEqual([]);
    expect(await readDraft(field)).toBe('Lost.');
    expect(await notes.questions.get('q4')).toMatchObject({ place: 2 });
  });

  it('to no question leaves the questions as they are', async () => {
    await tellOfVisit(visited, 'A new buyer starts.', { others: [] });
    expect(await said()).toMatchObject([{ text: 'A new buyer starts.' }]);
    expect((await said())[0]).not.toHaveProperty('answers');
    expect(await askedIds()).toEqual(['q3', 'q4', 'q5']);
  });

  it('to a question that was only proposed leaves the others asked, and proposes none instead', async () => {
    await notes.questions.clear();
    await notes.questions.bulkAdd(
      ['a', 'b', 'c', 'd', 'e'].map((id) => question(id, { toAsk: true })),
    );
    expect(await askedIds()).toEqual(['e', 'd', 'c']);
    await tellOfVisit(visited, 'x', { questionId: 'd', others: ['e', 'c'] });
    expect(await askedIds()).toEqual(['e', 'c']);
    await tellOfVisit(visited, 'y', { questionId: 'e', others: ['c'] });
    await tellOfVisit(visited, 'z', { questionId: 'c', others: [] });
    expect(await askedIds()).toEqual([]);
  });
});

describe('the asking', () => {
  const due = async (): Promise<number> => (await visitsDue(thursday + 2 * 86_400_000)).length;

  it('ends with what stood in the boxes kept, and the unanswered still to be asked', async () => {
    await saveDraft(visitField(customer.id, 'q4'), 'In March.');
    await saveDraft(visitField(customer.id), 'Call Ana.');
    expect((await begunFor(customer.id)).sort()).toEqual(['', 'q4']);
    await finishVisit(visited, ['q3', 'q4', 'q5']);
    expect((await said()).map(({ text, answers }) => [text, answers])).toEqual([
      ['In March.', 'q4'],
      ['Call Ana.', undefined],
    ]);
    expect(await begunFor(customer.id)).toEqual([]);
    expect(await notes.customers.get(customer.id)).not.toHaveProperty('nextVisit');
    expect(await due()).toBe(0);
    const places = (await notes.questions.bulkGet(['q3', 'q4', 'q5'])).map((each) => each?.place);
    expect(places).toEqual([1, undefined, 3]);
  });

  it('ends with nothing kept when there was no visit, and can be taken up again', async () => {
    await saveDraft(visitField(customer.id, 'q4'), 'half');
    await notes.customers.update(customer.id, { visitTime: '14:00' });
    await dropVisit(visited);
    expect(await notes.customers.get(customer.id)).not.toHaveProperty('visitTime');
    expect(await due()).toBe(0);
    expect(await said()).toEqual([]);
    await askAgain({ ...visited, visitTime: '14:00' });
    expect(await due()).toBe(1);
    expect(await notes.customers.get(customer.id)).toMatchObject({ visitTime: '14:00' });
    expect(await begunFor(customer.id)).toEqual(['q4']);
  });
});

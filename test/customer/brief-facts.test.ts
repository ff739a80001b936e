import { describe, expect, it } from 'vitest';
import { buildBrief } from '../../src/customer/brief';
import { briefFacts } from '../../src/customer/brief-facts';
import { chooseQuestions } from '../../src/customer/ask/choose-questions';
import { notes } from '../../src/customer/database';
import { choice, customer, facts, need, question, statement } from '../fixtures/harrow';
import { emptyAfterEach } from './fresh';

emptyAfterEach();

const seed = async (): Promise<void> => {
  await notes.customers.bulkAdd([customer, { ...customer, id: 'other' }]);
  await notes.statements.bulkAdd([...facts.statements]);
  await notes.questions.bulkAdd([...facts.questions]);
  await notes.needs.bulkAdd([...facts.needs]);
  await notes.choices.bulkAdd([...facts.choices]);
};

const places = async (): Promise<[string, number | undefined][]> =>
  (await notes.questions.toArray()).map(({ id, place }) => [id, place]);

describe('the facts of a brief', () => {
  it('make the same brief as the rows that were kept', async () => {
    await seed();
    await notes.statements.add({ ...statement('z1', 'of another'), customerId: 'other' });
    await notes.needs.add({ ...need('z2'), customerId: 'other' });
    await notes.choices.add({ ...choice('z3', 'z2'), customerId: 'other' });
    await notes.questions.add({ ...question('z4', { toAsk: true }), customerId: 'other' });
    const read = await briefFacts(customer.id);
    expect(read && buildBrief({ ...read, worth: facts.worth })).toEqual(buildBrief(facts));
  });

  it('leave out what was deleted, and the questions about a statement that was', async () => {
    await seed();
    const deletedAt = 5;
    await notes.needs.update('n1', { deletedAt });
    await notes.statements.update('s2', { deletedAt });
    await notes.questions.update('q5', { deletedAt });
    const read = await briefFacts(customer.id);
    expect(read?.needs.map(({ id }) => id)).toEqual(['n2']);
    expect(read?.statements.map(({ id }) => id)).not.toContain('s2');
    expect(read?.questions.map(({ id }) => id)).toEqual(['q1', 'q3']);
  });

  it('are none for a customer that is not there', async () => {
    await seed();
    expect(await briefFacts('nobody')).toBeUndefined();
    await notes.customers.update(customer.id, { deletedAt: 5 });
    expect(await briefFacts(customer.id)).toBeUndefined();
  });
});

describe('choosing questions', () => {
  it('counts their places, and takes the place of those left out', async () => {
    await seed();
    await chooseQuestions(customer.id, ['q5', 'q1']);
    expect(await places()).toEqual([
      ['q1', 2],
      ['q2', undefined],
      ['q3', undefined],
      ['q4', undefined],
      ['q5', 1],
    ]);
  });

  it('writes no row that stays as it is', async () => {
    await seed();
    await chooseQuestions(customer.id, ['q3', 'q4']);
    expect((await notes.questions.get('q3'))?.updatedAt).toBe(1);
    expect((await notes.questions.get('q5'))?.updatedAt).toBeGreaterThan(1);
  });
});

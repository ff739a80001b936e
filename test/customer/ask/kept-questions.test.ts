import { describe, expect, it } from 'vitest';
import {
  answerField,
  ownQuestionField,
  ownWordsField,
} from '../../../src/customer/ask/answer-field';
import { askedOf } from '../../../src/customer/ask/asked';
import { change, remove, restore } from '../../../src/customer/change';
import { notes } from '../../../src/customer/database';
import { readDraft, saveDraft } from '../../../src/customer/drafts';
import {
  begunAnswers,
  keepQuestion,
  markToAsk,
  questionsOf,
  questionsOfStatement,
  type Asked,
} from '../../../src/customer/ask/kept-questions';
import { askOwn, ownLenses } from '../../../src/customer/ask/own-lenses';
import { emptyAfterEach } from '../fresh';

emptyAfterEach();

const asked: Asked = {
  customerId: 'c',
  statementId: 's',
  from: 'percentCost',
  toOneself: 'What does “4%” cost them in a year?',
  aloud: 'What does that 4% cost you in a year?',
  lens: 'consequence',
};
const field = answerField('s', 'percentCost');

describe('a question', () => {
  it('is kept when it is answered, and its answer is no draft any more', async () => {
    await saveDraft(field, 'A lot ');
    await keepQuestion(asked, { answer: 'A lot ', certainty: 'guess' });
    expect(await questionsOf('c')).toMatchObject([
      { ...asked, answer: 'A lot', certainty: 'guess', toAsk: false },
    ]);
    expect(await notes.drafts.count()).toBe(0);
  });

  it('is not kept for having been seen, or for how sure one would be', async () => {
    expect(await keepQuestion(asked, { certainty: 'know' })).toBeUndefined();
    expect(await keepQuestion(asked, { answer: ' \n' })).toBeUndefined();
    expect(await notes.questions.count()).toBe(0);
  });

  it('has one row, however often and from wherever it is kept', async () => {
    await Promise.all([
      keepQuestion(asked, { answer: 'A lot' }),
      markToAsk(asked, undefined, true),
      keepQuestion(asked, { certainty: 'think' }),
    ]);
    expect(await questionsOfStatement('s')).toMatchObject([
      { answer: 'A lot', certainty: 'think', toAsk: true },
    ]);
  });

  it('is another one for another statement', async () => {
    await keepQuestion(asked, { answer: 'A lot' });
    await keepQuestion({ ...asked, statementId: 'other' }, { answer: 'Little' });
    expect(await questionsOfStatement('s')).toHaveLength(1);
    expect(await questionsOf('c')).toHaveLength(2);
  });

  it('keeps as a draft of the row what was typed after the answer', async () => {
    await saveDraft(field, 'A lot, I thi');
    const id = (await keepQuestion(asked, { answer: 'A lot' })) ?? '';
    expect(await readDraft(field)).toBe('');
    expect(await readDraft(`questions:${id}:answer`)).toBe('A lot, I thi');
    await keepQuestion(asked, { answer: 'A lot, I think' });
    expect(await notes.drafts.count()).toBe(0);
  });

  it('leaves the draft as it was when the answer can not be kept', async () => {
    await saveDraft(field, 'A lot');
    const full = (): never => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    };
    notes.questions.hook('creating', full);
    await expect(keepQuestion(asked, { answer: 'A lot' })).rejects.toThrow('the disk is full');
    notes.questions.hook('creating').unsubscribe(full);
    expect(await readDraft(field)).toBe('A lot');
  });

  it('goes when it is no more to be asked and has no answer', async () => {
    await markToAsk(asked, undefined, true);
    await markToAsk(asked, undefined, false);
    expect(await questionsOf('c')).toEqual([]);
  });

  it('stays with its answer when it is no more to be asked, and gives up its place', async () => {
    const id = (await keepQuestion(asked, { answer: 'A lot', toAsk: true })) ?? '';
    await change('questions', id, { place: 2 });
    await markToAsk(asked, id, false);
    const [row] = await questionsOf('c');
    expect(row).toMatchObject({ answer: 'A lot', toAsk: false });
    expect(row).not.toHaveProperty('place');
  });

  it('is proposed again once it is marked to ask anew', async () => {
    const id = (await keepQuestion(asked, { answer: 'A lot', toAsk: true })) ?? '';
    await change('questions', id, { passedOver: true, toAsk: false });
    await markToAsk(asked, id, true);
    expect((await questionsOf('c'))[0]).not.toHaveProperty('passedOver');
    await change('questions', id, { passedOver: true });
    await keepQuestion(asked, { toAsk: true });
    expect((await questionsOf('c'))[0]).not.toHaveProperty('passedOver');
  });

  it('is gone when it was deleted, and back when that is undone', async () => {
    const id = (await keepQuestion(asked, { answer: 'A lot' })) ?? '';
    await remove('questions', id);
    expect([await questionsOf('c'), await questionsOfStatement('s')]).toEqual([[], []]);
    await restore('questions', id);
    expect(await questionsOf('c')).toHaveLength(1);
  });
});

it('only what is answered or to be asked counts as asked', async () => {
  await keepQuestion(asked, { answer: 'A lot' });
  await markToAsk({ ...asked, statementId: 'marked' }, undefined, true);
  await askOwn({ customerId: 'c', statementId: 'added' }, 'Why?');
  expect(askedOf(await questionsOf('c'))).toEqual(new Set(['s', 'marked']));
});

it('knows what was begun, the newest first', async () => {
  await saveDraft(answerField('s', 'percentCost'), 'A');
  await saveDraft('heard:c', 'They');
  await notes.drafts.put({ field: ownQuestionField('t'), text: 'Wh', updatedAt: 1 });
  expect(await begunAnswers()).toEqual([
    { statementId: 's', from: 'percentCost' },
    { statementId: 't' },
  ]);
});

describe('a question of one’s own', () => {
  const about = { customerId: 'c', statementId: 's' };

  it('is kept for its statement at once, and is no draft any more', async () => {
    await saveDraft(ownQuestionField('s'), 'Who pays? ');
    await saveDraft(ownWordsField('s'), 'film');
    await askOwn(about, 'Who pays? ');
    expect(await questionsOf('c')).toMatchObject([
      { statementId: 's', toOneself: 'Who pays?', aloud: 'Who pays?', lens: 'own', toAsk: false },
    ]);
    expect(await ownLenses()).toEqual([]);
    expect(await notes.drafts.count()).toBe(0);
  });

  it('is asked of other statements, too, where its words are said', async () => {
    await askOwn(about, 'Who pays?', 'film; seal,, Folie、袋 ');
    const [lens] = await ownLenses();
    expect(lens).toMatchObject({ toOneself: 'Who pays?', words: ['film', 'seal', 'Folie', '袋'] });
    expect(await questionsOf('c')).toMatchObject([{ from: lens?.id, lens: lens?.id }]);
    await remove('lenses', lens?.id ?? '');
    expect(await ownLenses()).toEqual([]);
  });
});

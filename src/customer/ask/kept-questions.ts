import { answerField, ownQuestionField } from './answer-field';
import { isAsked } from './asked';
import { change, remove, type Fields } from '../change';
import { newRow, notes } from '../database';
import { readDraft, saveDraft } from '../drafts';
import { draftOf } from '../edited';
import type { Question } from '../rows';

/** A question in words, with what it was made from; not kept for having been seen. */
export type Asked = Pick<Question, 'customerId' | 'toOneself' | 'aloud' | 'lens'> & {
  readonly statementId: string;
  readonly from?: string;
};

export type Answered = Fields<Pick<Question, 'answer' | 'certainty' | 'toAsk'>>;

const isThere = ({ deletedAt }: Question): boolean => deletedAt === undefined;

/** What was asked about this customer and kept, in the order in which it was. */
export const questionsOf = async (customerId: string): Promise<Question[]> => {
  const rows = await notes.questions.where('customerId').equals(customerId).sortBy('id');
  return rows.filter(isThere);
};

export const questionsOfStatement = async (statementId: string): Promise<Question[]> => {
  const rows = await notes.questions.where('statementId').equals(statementId).sortBy('id');
  return rows.filter(isThere);
};

const rowOf = async ({ statementId, from }: Asked): Promise<Question | undefined> =>
  from === undefined
    ? undefined
    : (await questionsOfStatement(statementId)).find((each) => each.from === from);

/** What was typed after what is kept goes on as the draft of the row's text. */
const takeDraft = async (field: string, text: string, id: string): Promise<void> => {
  const draft = await readDraft(field);
  const goesOn = draft !== text && draft.startsWith(text);
  await saveDraft(field, '');
  await saveDraft(draftOf('questions', id, 'answer'), goesOn ? draft : '');
};

/**
 * Keeps what came of a question, in one transaction: in its row, which is made when there is an answer
 * or it is to be asked, and only once, even if two panels ask it at a time. An answer is no longer a
 * draft then.
 *
 * @returns the row's id; undefined when there was nothing to keep.
 * @throws what the database throws; the draft is then as it was.
 */
export const keepQuestion = (asked: Asked, answered: Answered): Promise<string | undefined> =>
  notes.transaction('rw', notes.questions, notes.drafts, async () => {
    const { answer, toAsk = false } = answered;
    const text = answer?.trim() ?? '';
    const fields: Answered =
      answer === undefined ? answered : { ...answered, answer: text || undefined };
    const row = await rowOf(asked);
    if (!row && !isAsked({ answer: text, toAsk })) return undefined;
    const id = row?.id ?? (await addQuestion(asked)).id;
    await change('questions', id, { ...fields, ...(toAsk && { passedOver: undefined }) });
    if (answer !== undefined && asked.from !== undefined)
      await takeDraft(answerField(asked.statementId, asked.from), answer, id);
    return id;
  });

/** A row for a question that has nothing to it yet: for those of one's own. */
export const addQuestion = async (asked: Asked): Promise<Question> => {
  const question: Question = { ...newRow(), ...asked, toAsk: false };
  await notes.questions.add(question);
  return question;
};

/**
 * Puts a question among those to ask them, or takes it from there. One of ours without an answer is then
 * no more than a question that was seen, and goes.
 */
export const markToAsk = (asked: Asked, id: string | undefined, toAsk: boolean): Promise<void> =>
  notes.transaction('rw', notes.questions, notes.drafts, async () => {
    const row = id === undefined ? await rowOf(asked) : await notes.questions.get(id);
    if (toAsk && row) await change('questions', row.id, { toAsk, passedOver: undefined });
    else if (toAsk) await keepQuestion(asked, { toAsk });
    else if (row) {
      await change('questions', row.id, { toAsk, place: undefined });
      if (row.from !== undefined && (row.answer ?? '') === '') await remove('questions', row.id);
    }
  });

/** What was begun and has no row yet: an answer, or without `from` a question of one's own. */
export interface Begun {
  readonly statementId: string;
  readonly from?: string;
}

/** The newest first. */
export const begunAnswers = async (): Promise<Begun[]> => {
  const drafts = await notes.drafts
    .where('field')
    .startsWithAnyOf(answerField(''), ownQuestionField(''))
    .toArray();
  return drafts
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .map(({ field }) => {
      const [, statementId = '', from] = field.split(':');
      return { statementId, ...(from !== undefined && { from }) };
    });
};

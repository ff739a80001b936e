import { encodeTime } from 'ulid';
import { briefFacts } from './brief-facts';
import { chooseQuestions } from './ask/choose-questions';
import { liveCustomers } from './customers';
import { notes } from './database';
import { readDraft } from './drafts';
import type { Question, Statement } from './rows';
import { hearFrom } from './heard/statements';
import { standing } from './need/standing';
import { chosenOf, toAskOf } from './ask/to-ask';
import { dueVisits, visitField, visitFields, type Visited } from './visits';

export const visitsDue = async (now: number): Promise<Visited[]> =>
  dueVisits(await liveCustomers(), now);

export interface VisitAnswers {
  /** Still to be answered. */
  readonly asked: readonly Question[];
  /** All of this customer's, those asked among them. */
  readonly questions: readonly Question[];
  /** How many things that were said there have been kept. */
  readonly kept: number;
}

/** What was said on a visit, of what was written down since. */
const saidOn = ({ id, nextVisit }: Visited): Promise<Statement[]> =>
  notes.statements
    .where('[customerId+id]')
    .between([id, encodeTime(nextVisit)], [id, '\uffff'])
    .filter(
      ({ channel, heardAt, deletedAt }) =>
        channel === 'visit' && heardAt === nextVisit && deletedAt === undefined,
    )
    .toArray();

/** What is to be asked about a visit, and what has been told of it. */
export const answersOf = (visited: Visited): Promise<VisitAnswers> =>
  notes.transaction(
    'r',
    [notes.customers, notes.statements, notes.questions, notes.needs, notes.choices],
    async () => {
      const [facts, said] = await Promise.all([briefFacts(visited.id), saidOn(visited)]);
      const { questions, needs, choices } = facts ?? { questions: [], needs: [], choices: [] };
      // Once one is answered, no others are proposed in its place.
      const asked = said.some(({ answers }) => answers !== undefined)
        ? chosenOf(questions)
        : toAskOf({ questions, greatest: standing(needs, choices).greatest });
      return { asked, questions, kept: said.length };
    },
  );

/** Ids of the questions in whose boxes something stands, whether or not they are still asked. */
export const begunFor = async (customerId: string): Promise<string[]> => {
  const prefix = visitFields(customerId);
  const fields = await notes.drafts.where('field').startsWith(prefix).primaryKeys();
  return fields.map((field) => field.slice(prefix.length));
};

const tables = [notes.customers, notes.statements, notes.questions, notes.drafts];

const tell = async (
  { id, nextVisit }: Visited,
  text: string,
  questionId: string | undefined,
): Promise<void> => {
  await hearFrom(visitField(id, questionId), id, text, {
    heardAt: nextVisit,
    precision: 'day',
    channel: 'visit',
    ...(questionId !== undefined && { answers: questionId }),
  });
  if (questionId === undefined) return;
  await notes.questions.where({ id: questionId }).modify((question) => {
    question.answer = text.trim();
    question.certainty = 'know';
    question.toAsk = false;
    delete question.place;
    question.updatedAt = Date.now();
  });
};

/** Which question is answered, and which others are to be answered still. */
export interface Told {
  readonly questionId?: string;
  readonly others: readonly string[];
}

/**
 * Keeps what was said on a visit: as a statement of that day, and, where it answers a question, as its
 * answer, which is then no more to be asked. The draft goes in the same transaction.
 *
 * @throws what the database throws; everything is then as it was.
 */
export const tellOfVisit = (
  visited: Visited,
  text: string,
  { questionId, others }: Told,
): Promise<void> =>
  notes.transaction('rw', tables, async () => {
    await tell(visited, text, questionId);
    // Those that were only proposed are asked on, whatever would be proposed now.
    if (questionId !== undefined) await chooseQuestions(visited.id, others);
  });

/** Ends the asking, having kept what still stands in a box. */
export const finishVisit = (visited: Visited, asked: readonly string[]): Promise<void> =>
  notes.transaction('rw', tables, async () => {
    for (const questionId of [...asked, undefined]) {
      const field = visitField(visited.id, questionId);
      const text = await readDraft(field);
      if (text.trim() !== '') await tell(visited, text, questionId);
    }
    await dropVisit(visited);
  });

/** There is nothing to ask about: the visit did not take place. */
export const dropVisit = async ({ id }: Visited): Promise<void> => {
  await notes.customers.where({ id }).modify((customer) => {
    delete customer.nextVisit;
    delete customer.visitTime;
    customer.updatedAt = Date.now();
  });
};

/** Takes the end of the asking back. */
export const askAgain = async ({ id, nextVisit, visitTime }: Visited): Promise<void> => {
  await notes.customers.update(id, {
    nextVisit,
    ...(visitTime !== undefined && { visitTime }),
    updatedAt: Date.now(),
  });
};

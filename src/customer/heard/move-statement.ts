import { notes } from '../database';
import type { Need, Question, Statement } from '../rows';

type Side = 'evidenceFor' | 'evidenceAgainst';

/** What binds a statement to the customer who was held to have said it. */
type Theirs = Pick<Statement, 'sessionId' | 'about' | 'answers'>;
type Answered = Pick<Question, 'answer' | 'certainty' | 'toAsk'>;

/** What moving a statement changed, so that it can be put back. */
export interface Moved {
  readonly statementId: string;
  readonly from: string;
  readonly theirs: Readonly<Theirs>;
  /** The former customer's question that it answered, as that stood. */
  readonly answered: { readonly id: string; readonly before: Readonly<Answered> } | undefined;
  /** The places that its questions had among those chosen for the next visit. */
  readonly places: readonly { readonly id: string; readonly place: number | undefined }[];
  readonly evidence: readonly { readonly id: string; readonly side: Side; readonly at: number }[];
}

const tables = [notes.statements, notes.questions, notes.needs];

const move = async (statementId: string, customerId: string): Promise<void> => {
  await notes.statements.update(statementId, { customerId, updatedAt: Date.now() });
  await notes.questions.where({ statementId }).modify((question) => {
    question.customerId = customerId;
    question.updatedAt = Date.now();
  });
};

/** Takes the former customer's session, its subject and their question away from a statement. */
const leaveTheirs = async (statementId: string): Promise<Theirs> => {
  const theirs: Theirs = {};
  await notes.statements.where({ id: statementId }).modify((statement) => {
    for (const field of ['sessionId', 'about', 'answers'] as const) {
      if (statement[field] !== undefined) theirs[field] = statement[field];
      delete statement[field];
    }
  });
  return theirs;
};

/** A question that was answered by what somebody else said is open again, unless its answer is another now. */
const reopen = async (statement: Statement | undefined): Promise<Moved['answered']> => {
  const { answers = '', text } = statement ?? {};
  let answered: Moved['answered'];
  await notes.questions
    .where({ id: answers })
    .filter(({ answer }) => answer === text)
    .modify((question) => {
      const { id, answer, certainty, toAsk } = question;
      const before = { toAsk, ...(answer !== undefined && { answer }) };
      answered = { id, before: { ...before, ...(certainty && { certainty }) } };
      delete question.answer;
      delete question.certainty;
      question.toAsk = true;
      question.updatedAt = Date.now();
    });
  return answered;
};

const evidenceIn = (need: Need, statementId: string): Moved['evidence'] =>
  (['evidenceFor', 'evidenceAgainst'] as const).flatMap((side) => {
    const at = need[side].indexOf(statementId);
    return at < 0 ? [] : [{ id: need.id, side, at }];
  });

/**
 * Gives a statement and its questions, with their answers, to another customer. It leaves the session in
 * which it was heard, the subject of that, the needs that it spoke for or against, and the question that
 * it answered; its questions leave those chosen for the next visit.
 */
export const moveStatement = (statementId: string, to: string): Promise<Moved> =>
  notes.transaction('rw', tables, async () => {
    const statement = await notes.statements.get(statementId);
    const from = statement?.customerId ?? to;
    const questions = await notes.questions.where({ statementId }).toArray();
    const needs = await notes.needs.where({ customerId: from }).toArray();
    const evidence = needs.flatMap((need) => evidenceIn(need, statementId));
    await move(statementId, to);
    const theirs = await leaveTheirs(statementId);
    const answered = await reopen(statement);
    await notes.questions.where({ statementId }).modify((question) => {
      delete question.place;
    });
    for (const { id, side } of evidence)
      await notes.needs.where({ id }).modify((need) => {
        need[side] = need[side].filter((each) => each !== statementId);
        need.updatedAt = Date.now();
      });
    const places = questions.map(({ id, place }) => ({ id, place }));
    return { statementId, from, theirs, answered, places, evidence };
  });

/** Puts everything back where it was; what was written meanwhile stays. */
export const moveBack = (moved: Moved): Promise<void> =>
  notes.transaction('rw', tables, async () => {
    const { statementId, from, theirs, answered, places, evidence } = moved;
    await move(statementId, from);
    await notes.statements.update(statementId, theirs);
    if (answered)
      await notes.questions
        .where({ id: answered.id })
        .filter(({ answer }) => answer === undefined)
        .modify(answered.before);
    for (const { id, place } of places)
      if (place !== undefined) await notes.questions.update(id, { place });
    for (const { id, side, at } of evidence)
      await notes.needs.where({ id }).modify((need) => {
        if (!need[side].includes(statementId)) need[side].splice(at, 0, statementId);
        need.updatedAt = Date.now();
      });
  });

import { begunAnswers, questionsOf, type Begun } from './kept-questions';
import { ownLenses } from './own-lenses';
import type { Fitting } from '../questions/fitting';
import type { OwnLens } from '../questions/own-lens';
import { idOf } from '../questions/question-id';
import { isThirdRunning, rankedQuestions } from '../questions/questions-for';
import type { Question, Statement } from '../rows';

/** What decides which question comes next. */
export interface Known {
  readonly questions: readonly Question[];
  /** Lenses of the user's own, and of the company's. */
  readonly own: readonly OwnLens[];
  readonly begun: readonly Begun[];
}

export const readKnown = async (
  customerId: string,
  company: readonly OwnLens[] = [],
): Promise<Known> => {
  const [questions, own, begun] = await Promise.all([
    questionsOf(customerId),
    ownLenses(),
    begunAnswers(),
  ]);
  return { questions, own: [...own, ...company], begun };
};

/** The questions that fit a statement, the best first; `nth` is the one that is asked. */
export interface Series {
  readonly fitting: readonly Fitting[];
  readonly nth: number;
}

export const askedIn = ({ fitting, nth }: Series): Fitting | undefined => fitting[nth];

const keptFrom = ({ questions }: Known, id: string): string[] =>
  questions.filter(({ statementId }) => statementId === id).flatMap(({ from }) => from ?? []);

/** Those that can still be asked of a statement; one to which an answer was begun comes first. */
export const seriesFor = (
  { id, text }: Pick<Statement, 'id' | 'text'>,
  known: Known,
  before: readonly string[],
  seen: readonly string[] = [],
): Series => ({
  fitting: rankedQuestions(text, {
    before,
    own: known.own,
    except: [...keptFrom(known, id), ...seen],
    begun: known.begun
      .filter(({ statementId }) => statementId === id)
      .flatMap(({ from }) => from ?? []),
  }),
  nth: 0,
});

/** Whether the question of this series has no row yet. */
export const isOpen = (series: Series, statementId: string, known: Known): boolean => {
  const question = askedIn(series);
  return question !== undefined && !keptFrom(known, statementId).includes(idOf(question));
};

/**
 * Another question of the same statement: the next that fits. After the last they come anew, without
 * those that have been kept. Undefined when there is no other.
 */
export const anotherOf = (
  statement: Pick<Statement, 'id' | 'text'>,
  series: Series,
  known: Known,
  before: readonly string[],
): Series | undefined => {
  const next = { ...series, nth: series.nth + 1 };
  const lens = askedIn(next)?.lens;
  if (lens !== undefined && !isThirdRunning(lens, before) && isOpen(next, statement.id, known))
    return next;
  const seen = series.fitting.slice(0, next.nth).map(idOf);
  return [seen, seen.slice(-1)]
    .map((without) => seriesFor(statement, known, before, without))
    .find(({ fitting }) => fitting.length > 0);
};

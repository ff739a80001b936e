import type { Question } from '../rows';

/** Whether there is anything to a question: else it was only seen, or added. */
export const isAsked = ({ answer, toAsk }: Pick<Question, 'answer' | 'toAsk'>): boolean =>
  toAsk || (answer ?? '') !== '';

/** The statements of which a question was answered, or is to be asked. */
export const askedOf = (questions: readonly Question[]): ReadonlySet<string> =>
  new Set(questions.filter(isAsked).flatMap(({ statementId }) => statementId ?? []));

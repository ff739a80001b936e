import type { Asked } from '../../customer/ask/kept-questions';
import { idOf } from '../../customer/questions/question-id';
import type { Question } from '../../customer/rows';
import { questionWords } from '../../ui/question-words';
import type { Stand } from './stand';

/** The question that is asked now, in words. */
export interface Shown {
  readonly asked: Asked;
  /** Once it is kept. */
  readonly row: Question | undefined;
  /** The words that it is about, as they were said. */
  readonly trigger: string | undefined;
}

export const shownAt = (
  { statementId, series, rowId }: Stand,
  customerId: string,
  questions: readonly Question[],
): Shown | undefined => {
  const question = series.fitting[series.nth];
  const own =
    questions.find(({ id }) => id === rowId) ??
    // Whoever has asked all that fits still comes by here.
    (question ? undefined : questions.findLast((each) => each.statementId === statementId));
  if (own) {
    const { toOneself, aloud, lens, from } = own;
    const asked = { customerId, statementId, toOneself, aloud, lens };
    return { asked: from === undefined ? asked : { ...asked, from }, row: own, trigger: undefined };
  }
  if (!question) return undefined;
  const from = idOf(question);
  return {
    asked: { customerId, statementId, from, lens: question.lens, ...questionWords(question) },
    row: questions.find((each) => each.statementId === statementId && each.from === from),
    trigger: question.trigger,
  };
};

import type { Need, Question } from '../rows';

/** As many questions as one visit has room for. */
export const mostToAsk = 3;

/** What the questions to ask are found from. */
export interface Askable {
  readonly questions: readonly Question[];
  readonly greatest: Need | undefined;
}

const newestFirst = (a: Question, b: Question): number => (a.id < b.id ? 1 : -1);

/** Those that the user chose for the next visit, in their order. */
export const chosenOf = (questions: readonly Question[]): Question[] =>
  questions
    .filter(({ place }) => place !== undefined)
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, mostToAsk);

/** Whether a question is about something that a need rests on. */
export const isUnder = (need: Need | undefined, { statementId }: Question): boolean =>
  need !== undefined &&
  statementId !== undefined &&
  [...need.evidenceFor, ...need.evidenceAgainst].includes(statementId);

/**
 * What could be asked besides what was chosen, the most useful first: guesses that the greatest need rests
 * on, then what was marked to ask, the newest first, then what nobody knows yet. Those
 * that were passed over come last.
 */
export const candidatesOf = ({ questions, greatest }: Askable): Question[] => {
  const open = questions
    .filter(({ place, certainty }) => place === undefined && certainty !== 'know')
    .sort(newestFirst);
  const groups = [
    (question: Question) => question.certainty === 'guess' && isUnder(greatest, question),
    ({ toAsk }: Question) => toAsk,
    // A need, or the choice between two, led to it: “Don't know yet”.
    ({ statementId, answer }: Question) => statementId === undefined && answer === undefined,
  ];
  const all = [...new Set(groups.flatMap((group) => open.filter(group)))];
  return [...all.filter((each) => !each.passedOver), ...all.filter((each) => each.passedOver)];
};

/** At most three: those chosen; while none is, those proposed. */
export const toAskOf = (from: Askable): Question[] => {
  const chosen = chosenOf(from.questions);
  if (chosen.length > 0) return chosen;
  const proposed = candidatesOf(from).filter(({ passedOver }) => !passedOver);
  return proposed.slice(0, mostToAsk);
};

import { fittingQuestions, type Fitting, type Scored } from './fitting';
import type { OwnLens } from './own-lens';
import { idOf } from './question-id';

export interface Asking {
  /** The lenses of the questions asked so far, in order; those of other statements, too. */
  readonly before?: readonly string[];
  /** Lenses of the user's own. */
  readonly own?: readonly OwnLens[];
  /** Ids of questions not to ask (again) of this statement. */
  readonly except?: readonly string[];
  /** Ids of questions that come first, whatever their lens: an answer to them was begun. */
  readonly begun?: readonly string[];
}

/** A fresh look is worth this much of a better fit. */
const lensAgain = 3;
const triggerAgain = 1;
/** How many questions back a lens or a trigger is remembered. */
const memory = 2;
/** Statements that say little get other questions than those just asked of another. */
const lensBefore = 0.3;
const memoryBefore = 6;

export const isThirdRunning = (lens: string, before: readonly string[]): boolean =>
  before.length >= 2 && before.slice(-2).every((each) => each === lens);

const worth = (
  { question, score }: Scored,
  chosen: readonly Fitting[],
  before: readonly string[],
): number => {
  const recent = chosen.slice(-memory);
  const again = recent.filter(({ lens }) => lens === question.lens).length * lensAgain;
  const quoted =
    question.trigger === undefined
      ? 0
      : recent.filter(({ trigger }) => trigger === question.trigger).length * triggerAgain;
  const earlier = before.slice(-memoryBefore).filter((lens) => lens === question.lens).length;
  return score - again - quoted - earlier * lensBefore;
};

/**
 * All the questions that fit the statement, the best first: the three to show, then what "Another
 * question" goes on with. No lens comes three times running; what would break that at the end is
 * left out.
 */
export const rankedQuestions = (
  text: string,
  { before = [], own = [], except = [], begun = [] }: Asking = {},
): Fitting[] => {
  const fitting = fittingQuestions(text, own).filter(
    ({ question }) => !except.includes(idOf(question)),
  );
  const isBegun = ({ question }: Scored): boolean => begun.includes(idOf(question));
  const chosen: Fitting[] = fitting.filter(isBegun).map(({ question }) => question);
  let left = fitting.filter((each) => !isBegun(each));
  for (;;) {
    const lenses = [...before, ...chosen.map(({ lens }) => lens)];
    let best: Scored | undefined;
    for (const each of left) {
      if (isThirdRunning(each.question.lens, lenses)) continue;
      if (!best || worth(each, chosen, before) > worth(best, chosen, before)) best = each;
    }
    if (!best) return chosen;
    chosen.push(best.question);
    left = left.filter((each) => each !== best);
  }
};

/** The questions that fit the statement best: three, unless it says otherwise. */
export const questionsFor = (
  text: string,
  { n = 3, ...asking }: Asking & { readonly n?: number } = {},
): Fitting[] => rankedQuestions(text, asking).slice(0, n);

import { t } from '../browser/text';
import type { Fitting } from '../customer/questions/fitting';

export interface QuestionWords {
  readonly toOneself: string;
  readonly aloud: string;
}

/** A question in words: as one asks it of oneself, and as one says it to the customer. */
export const questionWords = (question: Fitting): QuestionWords => {
  if ('own' in question) {
    const { toOneself, aloud } = question.own;
    return { toOneself, aloud };
  }
  const { id, fill = '' } = question;
  return { toOneself: t(`ask_${id}_self`, fill), aloud: t(`ask_${id}_aloud`, fill) };
};

import { notes } from '../database';

/**
 * Chooses the questions for the next visit, in this order, and no others: their places are counted from 1,
 * those that had one and are not among them lose it.
 *
 * @param passedOver the one that was taken from them, or from those proposed.
 */
export const chooseQuestions = (
  customerId: string,
  ids: readonly string[],
  passedOver?: string,
): Promise<void> =>
  notes.transaction('rw', notes.questions, async () => {
    const updatedAt = Date.now();
    await notes.questions.where({ customerId }).modify((question) => {
      const at = ids.indexOf(question.id);
      const place = at < 0 ? undefined : at + 1;
      const isPassed =
        place === undefined && (question.id === passedOver || question.passedOver === true);
      if (place === question.place && isPassed === (question.passedOver ?? false)) return false;
      if (isPassed) question.passedOver = true;
      else delete question.passedOver;
      if (place === undefined) delete question.place;
      else question.place = place;
      question.updatedAt = updatedAt;
      return true;
    });
  });

import { notes } from './database';

/**
 * Chooses the questions for the next visit, in this order, and no others: their places are counted from 1,
 * those that had one and are not among them lose it.
 */
export const chooseQuestions = (customerId: string, ids: readonly string[]): Promise<void> =>
  notes.transaction('rw', notes.questions, async () => {
    const updatedAt = Date.now();
    await notes.questions.where({ customerId }).modify((question) => {
      const at = ids.indexOf(question.id);
      const place = at < 0 ? undefined : at + 1;
      if (place === question.place) return false;
      if (place === undefined) delete question.place;
      else question.place = place;
      question.updatedAt = updatedAt;
      return true;
    });
  });

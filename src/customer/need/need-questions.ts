import { newRow, notes } from '../database';
import type { Question } from '../rows';

/** What a need leads to ask: which of two is the greater, and what meeting it would bring. */
export type NeedLens = 'choice' | 'lever';

/** A question that no statement led to, but a need, or the choice between two. */
export interface NeedQuestion {
  readonly customerId: string;
  readonly lens: NeedLens;
  /** The need's id, or the pair. */
  readonly from: string;
  readonly toOneself: string;
  readonly aloud: string;
}

/** Whether nobody has answered it yet. */
export const isOpen = ({ deletedAt, answer }: Question): boolean =>
  deletedAt === undefined && answer === undefined;

/** “Don’t know yet”: keeps a question to ask them, unless the same one is open. Gives its id. */
export const keepToAsk = (question: NeedQuestion): Promise<string> =>
  notes.transaction('rw', notes.questions, async () => {
    const { customerId, lens, from } = question;
    const same = await notes.questions
      .where({ customerId })
      .filter((each) => each.lens === lens && each.from === from && isOpen(each))
      .first();
    if (same) return same.id;
    const row = newRow();
    await notes.questions.add({ ...row, ...question, toAsk: true });
    return row.id;
  });

import { newRow, notes } from '../database';
import { isOpen } from './need-questions';
import type { Choice } from '../rows';
import { pairOf } from './standing';

/**
 * Holds one need to be greater than another. Whether it is needs no asking any more; but what the user
 * chose to ask on the next visit stays.
 */
export const choose = (customerId: string, winner: string, loser: string): Promise<Choice> =>
  notes.transaction('rw', notes.choices, notes.questions, async () => {
    const last = (await notes.choices.where({ customerId }).sortBy('id')).at(-1);
    // Chosen once more, as by a double click: it keeps its reason.
    if (last?.needId === winner && last.overId === loser) return last;
    const choice: Choice = { ...newRow(), customerId, needId: winner, overId: loser, why: '' };
    await notes.choices.add(choice);
    const pair = pairOf(winner, loser);
    await notes.questions
      .where({ customerId })
      .filter((each) => each.lens === 'choice' && each.from === pair)
      .filter((each) => isOpen(each) && each.place === undefined)
      .modify({ deletedAt: choice.createdAt, updatedAt: choice.createdAt });
    return choice;
  });

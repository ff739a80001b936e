import { minute } from '../../calendar/time';
import { notes } from '../database';

/** As many sessions as say what a customer needs now, not what they needed years ago. */
const latest = 5;

/**
 * How long a session for this customer has needed to be: the middle one of the lengths, extensions included,
 * of the last five that ran to their end. One that was ended early says how long there was, not how
 * long was needed. Undefined with fewer than two.
 */
export const neededMinutes = async (customerId: string): Promise<number | undefined> => {
  const sessions = await notes.sessions.where({ customerId }).toArray();
  const lengths = sessions
    .filter(({ how, deletedAt }) => how === 'time' && deletedAt === undefined)
    .sort((a, b) => b.startedAt - a.startedAt)
    .slice(0, latest)
    .map(({ startedAt, plannedEnd }) => Math.round((plannedEnd - startedAt) / minute))
    .sort((a, b) => a - b);
  // Of an even number the shorter one: better no warning than one too many.
  return lengths.length < 2 ? undefined : lengths[Math.floor((lengths.length - 1) / 2)];
};

import { newRow, notes } from './database';
import type { Waiting } from './rows';

/** Puts something on the waiting list of a session. */
export const putLater = async (item: {
  readonly sessionId: string;
  readonly text: string;
  readonly link?: string;
}): Promise<void> => {
  await notes.waiting.add({ ...newRow(), ...item, done: false });
};

/** What waits for after this session, in the order it came to mind. */
export const waitingOf = (sessionId: string): Promise<Waiting[]> =>
  notes.waiting.where('sessionId').equals(sessionId).sortBy('id');

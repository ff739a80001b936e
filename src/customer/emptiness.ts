import { notes } from './database';

/** Whether there is nothing at all of what is kept of customers, not even what was deleted. */
export const isEmpty = async (): Promise<boolean> => {
  // One after another: as soon as one has something, the others are not looked at (nor followed).
  for (const table of [notes.customers, notes.sessions, notes.statements])
    if ((await table.limit(1).primaryKeys()).length > 0) return false;
  return true;
};

import { writeStored } from '../browser/stored';
import { recordEnd } from '../customer/sessions';
import type { EndedSession } from '../session/session';

/**
 * Hands ended sessions to the database. One that won't open keeps them waiting in `storage.local`; it
 * is tried again at the next wake, and no session runs longer for it.
 */
export const writeEnded = async (unwritten: readonly EndedSession[]): Promise<void> => {
  try {
    for (const ended of unwritten) await recordEnd(ended);
  } catch {
    return;
  }
  await writeStored({ unwritten: [] });
};

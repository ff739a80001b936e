import type { Category } from '../blocking/site';
import type { EndedSession, Session } from '../session/session';
import { newRow, notes } from './database';
import { saveDraft } from './drafts';
import type { SessionRow } from './rows';

const asRow = ({ id, customerId, startedAt, endsAt, strictness, passes }: Session): SessionRow => ({
  ...newRow(id),
  customerId,
  startedAt,
  plannedEnd: endsAt,
  strictness,
  passes,
});

/** Writes a session down as it starts. */
export const recordStart = async (session: Session): Promise<void> => {
  await notes.sessions.put(asRow(session));
};

/** Writes down how a session ended, with every pass it had. To do so twice changes nothing. */
export const recordEnd = async ({ session, endedAt, how, reason }: EndedSession): Promise<void> => {
  await notes.transaction('rw', notes.sessions, async () => {
    const before = await notes.sessions.get(session.id);
    await notes.sessions.put({
      ...asRow(session),
      ...(before && { createdAt: before.createdAt }),
      ...(before?.about !== undefined && { about: before.about }),
      endedAt,
      how,
      ...(reason !== undefined && { reason }),
    });
  });
};

/** “Today about: …”; undefined while a session is about everything. */
export const aboutOf = async (sessionId: string): Promise<string | undefined> =>
  (await notes.sessions.get(sessionId))?.about;

/**
 * Narrows a session to one subject, and no longer keeps that as a draft; an empty one opens it to
 * everything again.
 *
 * @throws when there is no such session, or what the database throws; the draft is then as it was.
 */
export const narrowTo = (sessionId: string, about: string, draft: string): Promise<void> =>
  notes.transaction('rw', notes.sessions, notes.drafts, async () => {
    const spec = { about: about.trim() || undefined, updatedAt: Date.now() };
    const found = await notes.sessions.update(sessionId, spec);
    if (found === 0) throw new Error('there is no such session');
    await saveDraft(draft, '');
  });

/** Counts a try to open what waits. */
export const recordAttempt = async (attempt: {
  readonly sessionId: string;
  readonly category: Category;
  readonly host: string;
  readonly at: number;
}): Promise<void> => {
  await notes.attempts.add({ ...newRow(), ...attempt });
};

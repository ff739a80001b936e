import type { Category } from '../blocking/site';
import type { EndedSession, Session } from '../session/session';
import { newRow, notes } from './database';
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
      endedAt,
      how,
      ...(reason !== undefined && { reason }),
    });
  });
};

/** Counts a try to open what waits. */
export const recordAttempt = async (attempt: {
  readonly sessionId: string;
  readonly category: Category;
  readonly host: string;
  readonly at: number;
}): Promise<void> => {
  await notes.attempts.add({ ...newRow(), ...attempt });
};

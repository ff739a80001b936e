import type { EndedSession, Ending, Session, State, Time } from './session';

/** The state once the session is over. `endedAt` lies within what was planned, whatever the clock says. */
export const ended = (
  state: State,
  session: Session,
  now: Time,
  how: Ending,
  reason?: string,
): State => {
  const endedAt = Math.min(Math.max(now, session.startedAt), session.endsAt);
  const last: EndedSession = { session, endedAt, how, ...(reason !== undefined && { reason }) };
  return { ...state, session: null, ended: last };
};

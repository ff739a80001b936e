import type { AskedEnd, AskedPass, Pass, Session, Time } from './session';

export const minute = 60_000;

/**
 * Whether the clock has left the session: past its end, or before its start, which means that somebody
 * set it back. Either way nothing is enforced any more.
 */
export const isOver = (session: Session, now: Time): boolean =>
  now >= session.endsAt || now < session.startedAt;

/** Milliseconds left: never more than was planned, never less than none. */
export const remaining = (session: Session, now: Time): number =>
  isOver(session, now) ? 0 : session.endsAt - now;

const isRunning = (pass: Pass, now: Time): boolean => now >= pass.from && now < pass.until;

/** Ids of the sites that a pass opens now. */
export const openSites = (session: Session, now: Time): ReadonlySet<string> =>
  new Set(session.passes.filter((pass) => isRunning(pass, now)).flatMap((pass) => pass.sites));

/** The collecting pass, while it runs. */
export const collecting = (session: Session, now: Time): Pass | undefined =>
  session.passes.find((pass) => pass.kind === 'collect' && isRunning(pass, now));

/** When the enforcement changes next without anybody's doing: a pass or the session ends. */
export const nextChange = (session: Session, now: Time): Time =>
  Math.min(
    session.endsAt,
    ...session.passes.map((pass) => pass.until).filter((until) => until > now),
  );

/** How long after its wait a question can still be confirmed; asking ahead of need is no way round it. */
export const askLapses = 5 * minute;

/** Whether a question for a pass or an early end still stands; a clock set back voids it. */
export const stillAsked = <T extends AskedEnd | AskedPass>(
  asked: T | undefined,
  now: Time,
): asked is T => asked !== undefined && now >= asked.askedAt && now < asked.readyAt + askLapses;

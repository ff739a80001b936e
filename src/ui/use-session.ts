import { useEffect } from 'preact/hooks';
import { send } from '../browser/send';
import type { Stored } from '../browser/storage';
import type { Session } from '../session/session';
import { isOver } from '../session/time';
import { everySecond, useClock, type Beat } from './use-clock';
import { useStored } from './use-stored';

export interface Now {
  readonly stored: Stored;
  /** The session that runs; null as soon as the clock has left it. */
  readonly session: Session | null;
  /** ms since the epoch */
  readonly now: number;
}

/**
 * The session as it is now, drawn anew each second, or at the beats that `beatOf` gives. A page that sees its end first tells the background, which then says so to
 * everyone. Null until it has been read.
 */
export const useSession = (beatOf: (session: Session) => Beat = () => everySecond): Now | null => {
  const stored = useStored();
  const now = useClock(stored?.session ? beatOf(stored.session) : null);
  const over = Boolean(stored?.session && isOver(stored.session, now));
  useEffect(() => {
    if (over) void send('tick', undefined);
  }, [over]);
  return stored && { stored, session: over ? null : stored.session, now };
};

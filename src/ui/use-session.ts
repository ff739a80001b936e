import { useEffect } from 'preact/hooks';
import { send } from '../browser/send';
import type { Stored } from '../browser/storage';
import type { Session } from '../session/session';
import { isOver } from '../session/time';
import { useClock } from './use-clock';
import { useStored } from './use-stored';

export interface Now {
  readonly stored: Stored;
  /** The session that runs; null as soon as the clock has left it. */
  readonly session: Session | null;
  /** ms since the epoch */
  readonly now: number;
}

/**
 * The session as it is now. A page that sees its end first tells the background, which then says so to
 * everyone. Null until it has been read.
 */
export const useSession = (): Now | null => {
  const stored = useStored();
  const now = useClock(Boolean(stored?.session));
  const over = Boolean(stored?.session && isOver(stored.session, now));
  useEffect(() => {
    if (over) void send('tick', undefined);
  }, [over]);
  return stored && { stored, session: over ? null : stored.session, now };
};

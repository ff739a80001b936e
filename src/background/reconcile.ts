import { reconcileAlarms } from '../browser/alarms';
import { reconcileBadge } from '../browser/badge';
import { releaseAllTabs } from '../browser/covered-tabs';
import { reconcileRules } from '../browser/rules';
import { reconcileScript } from '../browser/scripts';
import { reconcileSilence } from '../browser/silence';
import type { Stored } from '../browser/storage';
import type { Session, Time } from '../session/session';
import { minute, remaining } from '../session/time';
import { wantedBrowser } from './wanted-browser';

/** The minutes left; nothing without a session. */
export const showBadge = (session: Session | null, now: Time): Promise<void> =>
  reconcileBadge(session ? String(Math.ceil(remaining(session, now) / minute)) : '');

/**
 * Brings the browser in line with the session and the clock: compares what is there with what should
 * be, and changes only what differs. There is no other way in which enforcement starts, changes or
 * ends, so a killed worker heals at its next wake.
 *
 * @throws the first failure, once everything else has been brought in line.
 */
export const reconcile = async (stored: Stored, now: Time): Promise<void> => {
  const { session } = stored;
  const wanted = wantedBrowser(stored, now);
  const results = await Promise.allSettled([
    reconcileRules('dynamic', wanted.rules),
    reconcileRules('session', wanted.passRules),
    ...[...wanted.stops, wanted.watch].map(reconcileScript),
    reconcileSilence(wanted.silenced),
    reconcileAlarms(wanted.alarms),
    showBadge(session, now),
    ...(session ? [] : [releaseAllTabs()]),
  ]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
};

import { passRulesFor, rulesFor } from '../blocking/rules';
import { silencedHosts } from '../blocking/silenced';
import { framedMatchesFor, stopMatchesFor } from '../blocking/stop-matches';
import { reconcileAlarms, type WantedAlarm } from '../browser/alarms';
import { reconcileBadge } from '../browser/badge';
import { blockPage } from '../browser/block-page';
import { releaseAllTabs } from '../browser/covered-tabs';
import { reconcileRules } from '../browser/rules';
import { reconcileScript } from '../browser/scripts';
import { reconcileSilence } from '../browser/silence';
import type { Stored } from '../browser/storage';
import type { Session, Time } from '../session/session';
import { minute, nextChange, openSites, remaining } from '../session/time';
import { laterHosts } from './wanted';

/** At the moments when the number on the badge changes. */
const badgeAlarm = (session: Session, now: Time): WantedAlarm => ({
  name: 'badge',
  at: session.endsAt - Math.floor((remaining(session, now) - 1) / minute) * minute,
  eachMinute: true,
});

const alarms = (session: Session, now: Time): WantedAlarm[] => [
  { name: 'change', at: nextChange(session, now) },
  badgeAlarm(session, now),
];

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
  const open = session ? openSites(session, now) : new Set<string>();
  const nowhere = { matches: [], excludeMatches: [] };
  const stop = session ? stopMatchesFor(session.waits, session.spared, open) : nowhere;
  const framed = session ? framedMatchesFor(session.waits, session.spared, open) : nowhere;
  const results = await Promise.allSettled([
    reconcileRules('dynamic', session ? rulesFor(session.waits, session.spared, blockPage()) : []),
    reconcileRules('session', session ? passRulesFor(session.waits, open) : []),
    reconcileScript({ id: 'stop', file: 'cover/stop.js', ...stop }),
    reconcileScript({ id: 'framed', file: 'cover/stop-framed.js', allFrames: true, ...framed }),
    // The manifest's own script knows only the hosts that were asked for at the installation.
    reconcileScript({
      id: 'watch',
      file: 'cover/watch.js',
      matchOriginAsFallback: true,
      matches: laterHosts(stored),
      excludeMatches: [],
    }),
    reconcileSilence(session && stored.silence ? silencedHosts(session.waits) : []),
    reconcileAlarms(session ? alarms(session, now) : []),
    showBadge(session, now),
    ...(session ? [] : [releaseAllTabs()]),
  ]);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
};

import { passRulesFor, rulesFor, type Rule } from '../blocking/rules';
import { silencedHosts } from '../blocking/silenced';
import { framedMatchesFor, stopMatchesFor } from '../blocking/stop-matches';
import type { WantedAlarm } from '../browser/alarms';
import { blockPage } from '../browser/block-page';
import type { WantedScript } from '../browser/scripts';
import type { Stored } from '../browser/storage';
import type { Session, Time } from '../session/session';
import { minute, nextChange, openSites, remaining } from '../session/time';
import { laterHosts } from './wanted';

/** What the browser should look like. */
export interface WantedBrowser {
  readonly rules: readonly Rule[];
  readonly passRules: readonly Rule[];
  /** Those that stop fresh documents, in a session alone. */
  readonly stops: readonly WantedScript[];
  /** The manifest's own knows only the hosts that were asked for at the installation. */
  readonly watch: WantedScript;
  /** Hosts whose notifications are silenced. */
  readonly silenced: readonly string[];
  readonly alarms: readonly WantedAlarm[];
}

/** At the moments when the number on the badge changes. */
const badgeAlarm = (session: Session, now: Time): WantedAlarm => ({
  name: 'badge',
  at: session.endsAt - Math.floor((remaining(session, now) - 1) / minute) * minute,
  eachMinute: true,
});

export const wantedAlarms = ({ session, slotAlarm }: Stored, now: Time): WantedAlarm[] => [
  ...(session ? [{ name: 'change', at: nextChange(session, now) }, badgeAlarm(session, now)] : []),
  // One that is due is looked at already, and then set anew.
  ...(slotAlarm !== null && slotAlarm > now ? [{ name: 'slot', at: slotAlarm }] : []),
];

/** Derived from the session and the clock: by who brings it about, and by who looks whether it is so. */
export const wantedBrowser = (stored: Stored, now: Time): WantedBrowser => {
  const { session } = stored;
  const open = session ? openSites(session, now) : new Set<string>();
  const nowhere = { matches: [], excludeMatches: [] };
  const stop = session ? stopMatchesFor(session.waits, session.spared, open) : nowhere;
  const framed = session ? framedMatchesFor(session.waits, session.spared, open) : nowhere;
  return {
    rules: session ? rulesFor(session.waits, session.spared, blockPage()) : [],
    passRules: session ? passRulesFor(session.waits, open) : [],
    stops: [
      { id: 'stop', file: 'cover/stop.js', ...stop },
      { id: 'framed', file: 'cover/stop-framed.js', allFrames: true, ...framed },
    ],
    watch: {
      id: 'watch',
      file: 'cover/watch.js',
      matchOriginAsFallback: true,
      matches: laterHosts(stored),
      excludeMatches: [],
    },
    silenced: session?.silent ? silencedHosts(session.waits) : [],
    alarms: wantedAlarms(stored, now),
  };
};

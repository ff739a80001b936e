import { decideEarlyEnd } from './early-end';
import { ended } from './ended';
import { decidePass } from './pass';
import {
  isMinutes,
  maxMinutes,
  type Decision,
  type Event,
  type Session,
  type Settings,
  type State,
  type Time,
} from './session';
import { changeSettings } from './strictness';
import { isOver, minute } from './time';

/** Lets a session go that the clock has left. */
const settle = (state: State, now: Time): State => {
  const { session } = state;
  if (!session || !isOver(session, now)) return state;
  return ended(state, session, now, now < session.startedAt ? 'clock' : 'time');
};

const start = (state: State, event: Event & { type: 'start' }, now: Time): Decision => {
  const { id, customerId, settings, waits, spared, silent = false, slot } = event;
  if (!isMinutes(settings.minutes)) return { refused: 'minutes' };
  if (waits.length === 0) return { refused: 'nothingWaits' };
  const endsAt = now + settings.minutes * minute;
  const mail = waits.filter((site) => site.category === 'email').map((site) => site.id);
  const collectUntil = Math.min(now + settings.collectMinutes * minute, endsAt);
  const session: Session = {
    id,
    customerId,
    startedAt: now,
    endsAt,
    strictness: settings.strictness,
    categories: settings.categories,
    waits,
    spared,
    silent,
    ...(slot !== undefined && { slot }),
    passes:
      collectUntil > now && mail.length > 0
        ? [{ kind: 'collect', sites: mail, from: now, until: collectUntil, reason: '' }]
        : [],
  };
  const offered = slot === undefined ? settings : state.settings;
  return { state: { session, settings: offered, ended: null } };
};

const extend = (state: State, session: Session, minutes: number): Decision => {
  const endsAt = session.endsAt + minutes * minute;
  if (!isMinutes(minutes) || endsAt - session.startedAt > maxMinutes * minute)
    return { refused: 'minutes' };
  return { state: { ...state, session: { ...session, endsAt } } };
};

const keepSettings = (state: State, settings: Settings): Decision =>
  isMinutes(settings.minutes) ? { state: { ...state, settings } } : { refused: 'minutes' };

/**
 * The one place where every rule about time and strictness lives: what an event makes of the state, at
 * a moment of the clock. Pure. A session that the clock has left is let go first, whatever the event.
 */
export const decide = (before: State, event: Event, now: Time): Decision => {
  const state = settle(before, now);
  const { session } = state;
  if (event.type === 'tick') return { state };
  // One that has ended only just now was not what they saw.
  if (event.type === 'seen') return { state: before.session ? state : { ...state, ended: null } };
  if (event.type === 'start') return session ? { refused: 'running' } : start(state, event, now);
  if (event.type === 'settings') {
    const kept = keepSettings(state, event.settings);
    if ('refused' in kept || !session) return kept;
    return changeSettings(kept.state, session, event, now);
  }
  if (!session) return { refused: 'noSession' };
  switch (event.type) {
    case 'extend':
      return extend(state, session, event.minutes);
    case 'askEnd':
    case 'confirmEnd':
    case 'cancelEnd':
      return decideEarlyEnd(state, session, event, now);
    case 'askPass':
    case 'grantPass':
    case 'cancelPass':
      return decidePass(state, session, event, now);
  }
};

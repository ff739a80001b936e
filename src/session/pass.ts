import {
  passesPerSession,
  passMinutes,
  waits,
  type AskedPass,
  type Decision,
  type Event,
  type Pass,
  type Session,
  type State,
  type Time,
} from './session';
import { minute, openSites, stillAsked } from './time';

type PassEvent = Extract<Event, { type: 'askPass' | 'grantPass' | 'cancelPass' }>;

/** Passes that may still be asked for: none in a locked session, any number in a gentle one. */
export const passesLeft = (session: Session): number => {
  const taken = session.passes.filter((pass) => pass.kind === 'pass').length;
  return Math.max(0, passesPerSession[session.strictness] - taken);
};

const withAsked = (state: State, session: Session, asked: AskedPass | undefined): Decision => {
  const { askedPass: _, ...rest } = session;
  return { state: { ...state, session: asked ? { ...rest, askedPass: asked } : rest } };
};

const ask = (
  state: State,
  session: Session,
  event: PassEvent & { type: 'askPass' },
  now: Time,
): Decision => {
  const reason = event.reason.trim();
  if (session.strictness === 'locked') return { refused: 'locked' };
  if (passesLeft(session) === 0) return { refused: 'noPassesLeft' };
  if (!session.waits.some((site) => site.id === event.site)) return { refused: 'notBlocked' };
  if (openSites(session, now).has(event.site)) return { refused: 'passRunning' };
  if (reason === '') return { refused: 'reason' };
  const { askedPass } = session;
  // To ask for the same site again doesn't start the wait anew.
  if (stillAsked(askedPass, now) && askedPass.site === event.site) return { state };
  return withAsked(state, session, {
    site: event.site,
    reason,
    askedAt: now,
    readyAt: now + waits[session.strictness].pass,
  });
};

const grant = (state: State, session: Session, now: Time): Decision => {
  const { askedPass, ...rest } = session;
  if (!stillAsked(askedPass, now)) return { refused: 'notAsked' };
  if (now < askedPass.readyAt) return { refused: 'tooEarly' };
  if (passesLeft(session) === 0) return { refused: 'noPassesLeft' };
  const pass: Pass = {
    kind: 'pass',
    sites: [askedPass.site],
    from: now,
    until: Math.min(now + passMinutes * minute, session.endsAt),
    reason: askedPass.reason,
  };
  return { state: { ...state, session: { ...rest, passes: [...session.passes, pass] } } };
};

/** Leave to use one blocked site for a few minutes: with a reason, and in a firm session after a wait. */
export const decidePass = (
  state: State,
  session: Session,
  event: PassEvent,
  now: Time,
): Decision => {
  switch (event.type) {
    case 'askPass':
      return ask(state, session, event, now);
    case 'grantPass':
      return grant(state, session, now);
    case 'cancelPass':
      return withAsked(state, session, undefined);
  }
};

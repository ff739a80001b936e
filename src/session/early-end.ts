import { ended } from './ended';
import {
  waits,
  type AskedEnd,
  type Decision,
  type Event,
  type Session,
  type State,
  type Time,
} from './session';
import { stillAsked } from './time';

type EndEvent = Extract<Event, { type: 'askEnd' | 'confirmEnd' | 'cancelEnd' }>;

const withAsked = (state: State, session: Session, asked: AskedEnd | undefined): Decision => {
  const { askedEnd: _, ...rest } = session;
  return { state: { ...state, session: asked ? { ...rest, askedEnd: asked } : rest } };
};

/**
 * Ending early: gentle asks once; firm wants a reason, a wait, and a second confirmation; locked wants a
 * random text copied out. The wait counts from the first time of asking: to ask again changes nothing.
 */
export const decideEarlyEnd = (
  state: State,
  session: Session,
  event: EndEvent,
  now: Time,
): Decision => {
  const { strictness, askedEnd } = session;
  switch (event.type) {
    case 'askEnd': {
      const reason = event.reason.trim();
      if (strictness === 'firm' && reason === '') return { refused: 'reason' };
      if (stillAsked(askedEnd, now)) return { state };
      return withAsked(state, session, {
        reason,
        askedAt: now,
        readyAt: now + waits[strictness].end,
        ...(strictness === 'locked' && { text: event.text }),
      });
    }
    case 'confirmEnd':
      if (!stillAsked(askedEnd, now)) return { refused: 'notAsked' };
      if (now < askedEnd.readyAt) return { refused: 'tooEarly' };
      if (askedEnd.text !== undefined && event.text?.trim() !== askedEnd.text)
        return { refused: 'wrongText' };
      return { state: ended(state, session, now, 'early', askedEnd.reason) };
    case 'cancelEnd':
      return withAsked(state, session, undefined);
  }
};

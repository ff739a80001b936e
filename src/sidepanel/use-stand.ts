import { useState } from 'preact/hooks';
import type { EndedSession, Session } from '../session/session';
import { placeIn, type Aim, type Place, type PlaceProps } from './places';

/** Where the panel stands: whose notes it shows, and which place of them. */
export const useStand = (session: Session | null, ended: EndedSession | null | undefined) => {
  const asked = placeIn(location.hash);
  const [picked, setPicked] = useState(asked.customerId);
  /** Somebody else's notes, looked up during a session, and only during that one. */
  const [visited, setVisited] = useState<{ customerId: string; during: string }>();
  const [{ place, aim }, setPlace] = useState<{ place: Place; aim: Aim }>({
    place: asked.place,
    aim: {},
  });
  const away = session && visited?.during === session.id ? visited.customerId : undefined;
  const customerId = away ?? session?.customerId ?? picked ?? ended?.session.customerId;

  const goTo: PlaceProps['goTo'] = (to, towards = {}, whom = customerId) => {
    if (whom !== customerId) {
      if (!session) setPicked(whom);
      setVisited(
        session && whom !== undefined && whom !== session.customerId
          ? { customerId: whom, during: session.id }
          : undefined,
      );
    }
    setPlace({ place: to, aim: towards });
  };
  return {
    place,
    aim,
    customerId,
    /** Whether these are not the notes of the session's customer. */
    isAway: away !== undefined,
    /** Whether the user has turned to somebody outside a session. */
    isPicked: picked !== undefined,
    goTo,
  };
};

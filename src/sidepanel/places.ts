import type { Session } from '../session/session';

/** The four places of the panel, in the order in which one goes through them. */
export const places = ['heard', 'ask', 'need', 'brief'] as const;
export type Place = (typeof places)[number];

/** What to turn to at a place. */
export interface Aim {
  readonly statementId?: string;
  readonly questionId?: string;
  readonly needId?: string;
}

/** What each place is given. */
export interface PlaceProps {
  readonly customerId: string;
  /** The session that runs for this customer. */
  readonly session: Session | null;
  readonly aim: Aim;
  /**
   * The panel moves on only when the user asks: call this from a click or a key. With a
   * customer, to the notes of that one.
   */
  readonly goTo: (place: Place, aim?: Aim, customerId?: string) => void;
}

/** The place and the customer that an address asks for: `sidepanel.html#ask/01J…`. */
export const placeIn = (hash: string): { place: Place; customerId?: string } => {
  const [asked, customerId] = hash.replace(/^#/, '').split('/');
  const place = places.find((each) => each === asked) ?? 'heard';
  return customerId ? { place, customerId } : { place };
};

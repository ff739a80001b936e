import type { Planning } from './planning';
import type { Span, Time, Zone } from './time';

/** All that advice about a slot for a customer rests on. */
export interface Situation {
  readonly now: Time;
  readonly zone: Zone;
  readonly planning: Planning;
  /** Wanted length of the slot. */
  readonly minutes: number;
  /** The next visit. */
  readonly visitAt?: Time;
  /** Only its day is known: `visitAt` is then the start of the working day. */
  readonly visitDayOnly?: boolean;
  /** Other slots. */
  readonly planned: readonly Span[];
  /** Meetings and the like, from the user's own calendar; missing when it is not known. */
  readonly busy?: readonly Span[];
  /** Minutes that this customer has needed, as earlier sessions show. */
  readonly needed?: number;
}

/** Why a slot is a good one, the strongest reason first; the words are in messages.json. */
export interface Reason {
  readonly kind: string;
  /** What it says it with. */
  readonly at?: Time;
  readonly minutes?: number;
}

/** What speaks against a slot; the words are in messages.json. */
export interface Warning {
  readonly kind: string;
  readonly at?: Time;
  readonly minutes?: number;
}

export interface Proposal extends Span {
  readonly reasons: readonly Reason[];
}

/** The best slots, the best first: none where nothing is free. */
export const bestSlots = (_: Situation): Proposal[] => [];

/** What speaks against a slot; it may be planned all the same. */
export const warningsFor = (_slot: Span, _: Situation): Warning[] => [];

import type { Planning } from './planning';
import type { Span, Time, Zone } from './time';

export { bestSlots } from './best-slots';
export { warningsFor } from './warnings';

/** All that advice about a slot for a customer rests on. */
export interface Situation {
  readonly now: Time;
  readonly zone: Zone;
  readonly planning: Planning;
  /** Wanted length of the slot. */
  readonly minutes: number;
  /** The next visit; one that lies before `now` counts for nothing. */
  readonly visitAt?: Time;
  /** Only its day is known: `visitAt` is then the start of the working day. */
  readonly visitDayOnly?: boolean;
  /** Other slots. */
  readonly planned: readonly Span[];
  /** Meetings and the like, from the user's own calendar; missing when it is not known. */
  readonly busy?: readonly Span[];
  /** Nothing is known of `busy` from there on; missing when it is known as far as anybody looks. */
  readonly busyUntil?: Time;
  /** Minutes that this customer has needed, as earlier sessions show. */
  readonly needed?: number;
}

/** Why a slot is a good one; the words are in messages.json. */
export type Reason =
  /** The last working day before a visit is not always the day before it. */
  | { readonly kind: 'dayBefore' | 'workdayBefore' }
  | { readonly kind: 'daysBefore'; readonly days: number }
  /** The day of the visit itself, but before it. */
  | { readonly kind: 'visitDay' }
  /** There is no visit to go by: while what was said is fresh. */
  | { readonly kind: 'soon' }
  | { readonly kind: 'firstThing' | 'early' }
  /** Said only where it is known what else there is. */
  | { readonly kind: 'freeAround' | 'afterBreak' }
  | { readonly kind: 'longEnough'; readonly minutes: number }
  /** There is nothing better to say. */
  | { readonly kind: 'free' };

/** What speaks against a slot; the words are in messages.json. */
export type Warning =
  | { readonly kind: 'past' }
  /** `at` is when the other one starts. */
  | { readonly kind: 'overlapsPlanned' | 'overlapsBusy'; readonly at: Time }
  /** How many minutes are left. */
  | { readonly kind: 'nearVisit'; readonly minutes: number }
  | { readonly kind: 'intoVisit' | 'afterVisit' }
  /** It is not known at what time they are seen. */
  | { readonly kind: 'visitDay' }
  | { readonly kind: 'notWorkday' | 'outsideHours' }
  | { readonly kind: 'lateInDay'; readonly minutes: number }
  | { readonly kind: 'afterMeetings'; readonly minutes: number }
  | { readonly kind: 'short'; readonly minutes: number };

export interface Proposal extends Span {
  /** At least one, the strongest first. */
  readonly reasons: readonly Reason[];
}

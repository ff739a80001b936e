import type { Strictness } from '../session/session';
import type { ClockTime, Day, Span, Time, Weekday, Zone } from './time';

/** In a week that counts: the one with the plan's day, and from there on every so many weeks (from Monday). */
export interface Repeat {
  /** 1 is every week. */
  readonly weeks: number;
  /** At least one. */
  readonly days: readonly Weekday[];
  /** The last day that may count. */
  readonly until?: Day;
  /** How many times in all. */
  readonly count?: number;
}

/** An hour for a customer that is on the calendar, once or again and again. */
export interface Plan {
  readonly id: string;
  readonly customerId: string;
  /** The first day. It counts whatever `repeat` says. */
  readonly day: Day;
  /** Stays what it is when clocks are put forward or back. */
  readonly time: ClockTime;
  /** Whose clocks: where the user was when it was planned. */
  readonly zone: Zone;
  /** 1 to 480 */
  readonly minutes: number;
  readonly strictness: Strictness;
  /** Missing: once. */
  readonly repeat?: Repeat;
  /** Starts by itself when the time comes, rather than ask. */
  readonly startsItself: boolean;
}

/** What is different about one time of a plan, and what became of it. */
export interface SlotChange {
  readonly planId: string;
  /** The day that the plan gives it; it names the slot, also once it was moved. */
  readonly day: Day;
  readonly movedTo?: { readonly day: Day; readonly time: ClockTime };
  readonly minutes?: number;
  readonly skipped?: boolean;
  /** “In 10 minutes”: asked about again then. The slot itself stays where it is. */
  readonly askAgainAt?: Time;
  /** The session that it was started as. */
  readonly sessionId?: string;
  /** What was told of it last. */
  readonly told?: Told;
  /** The start that it was told for: it may have been moved since. */
  readonly toldFor?: Time;
}

/** Ten minutes before it; as it began; that its time has come while another session ran; that it was missed. */
export type Told = 'soon' | 'now' | 'waits' | 'missed';

/** One time of a plan, where it stands now. */
export interface Slot extends Span, Omit<SlotChange, 'minutes' | 'movedTo'> {
  /** `slotId(planId, day)` */
  readonly id: string;
  readonly customerId: string;
  readonly minutes: number;
  readonly strictness: Strictness;
  readonly startsItself: boolean;
  /** Whether it is one of several. */
  readonly repeats: boolean;
}

export const slotId = (planId: string, day: Day): string => `${planId}:${day}`;

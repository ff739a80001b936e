import type { ClockTime, Weekday } from './time';

/** How the user works, and what advice and reminders go by. Lengths are in minutes. */
export interface Planning {
  readonly workdays: readonly Weekday[];
  /** The working day. */
  readonly from: ClockTime;
  readonly to: ClockTime;
  /** Wanted between the end of a slot and the visit. */
  readonly beforeVisit: number;
  /** At the end of the working day, when nobody thinks well any more. */
  readonly lastOfDay: number;
  /** Of meetings without a break, after which nobody thinks well. */
  readonly meetings: number;
  /** What counts as a break. */
  readonly pause: number;
  /** How long before a slot it is announced; 0 is not at all. */
  readonly tellBefore: number;
  /** Whether the customer's name goes into calendars, in place of “Focus time”. */
  readonly nameInCalendar: boolean;
}

export const firstPlanning: Planning = {
  workdays: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '17:30',
  beforeVisit: 60,
  lastOfDay: 90,
  meetings: 240,
  pause: 15,
  tellBefore: 10,
  nameInCalendar: false,
};

/** What each length may be, in minutes. */
export const planningLimits = {
  beforeVisit: [0, 1_440],
  lastOfDay: [0, 480],
  meetings: [30, 720],
  pause: [1, 240],
  tellBefore: [0, 240],
} as const satisfies { readonly [F in keyof Planning]?: readonly [least: number, most: number] };

export type PlanningLength = keyof typeof planningLimits;

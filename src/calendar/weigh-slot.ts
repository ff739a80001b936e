import type { Reason, Situation } from './advice';
import { roomAround } from './joined';
import { minute, type Day, type Span } from './time';

/** How much speaks for a slot, and in what words. */
type Weighed = readonly [points: number, reason?: Reason];

/** A working day on which a slot may lie, and what speaks for the day itself. */
export interface WorkingDay {
  readonly day: Day;
  readonly hours: Span;
  readonly near: Weighed;
}

/**
 * Best is fresh in mind when the visit comes, and yet with time to prepare what came of it.
 *
 * @param workdays how many there are before the visit's day, this one included.
 */
export const nearVisit = (days: number, workdays: number): Weighed => {
  if (days === 0) return [8, { kind: 'visitDay' }];
  const points = workdays === 1 ? 40 : workdays === 2 ? 36 : Math.max(4, 34 - 2 * workdays);
  if (days === 1) return [points, { kind: 'dayBefore' }];
  return [points, workdays === 1 ? { kind: 'workdayBefore' } : { kind: 'daysBefore', days }];
};

/** Without a visit to go by, while what was said is fresh. */
export const nearToday = (days: number): Weighed =>
  days < 4 ? [20 - 2 * days, { kind: 'soon' }] : [Math.max(0, 20 - 2 * days)];

const forTime = ({ startsAt }: Span, { hours }: WorkingDay): Weighed => {
  const gone = (startsAt - hours.startsAt) / (hours.endsAt - hours.startsAt);
  if (gone === 0) return [24, { kind: 'firstThing' }];
  return gone < 1 / 3 ? [20 * (1 - gone), { kind: 'early' }] : [20 * (1 - gone)];
};

const forRoom = (
  slot: Span,
  { hours }: WorkingDay,
  taken: readonly Span[],
  { planning, busy, busyUntil = Infinity }: Situation,
): Weighed => {
  const { before, after } = roomAround(taken, slot);
  const pause = planning.pause * minute;
  if (before < pause) return [0];
  const cameBefore = slot.startsAt - before >= hours.startsAt;
  const reason: Reason | undefined =
    after >= pause ? { kind: 'freeAround' } : cameBefore ? { kind: 'afterBreak' } : undefined;
  // An hour that nobody knows to be free is not called so.
  const points = after < pause ? 6 : 8;
  return busy && slot.endsAt <= busyUntil && reason ? [points, reason] : [points];
};

const forLength = ({ needed = Infinity, minutes }: Situation): Weighed =>
  minutes >= needed ? [1, { kind: 'longEnough', minutes: needed }] : [0];

/**
 * How good a free slot is, and why.
 *
 * @param taken joined.
 */
export const weighSlot = (
  slot: Span,
  on: WorkingDay,
  taken: readonly Span[],
  situation: Situation,
): { readonly points: number; readonly reasons: readonly Reason[] } => {
  const weighed = [
    on.near,
    forTime(slot, on),
    forRoom(slot, on, taken, situation),
    forLength(situation),
  ].sort(([a], [b]) => b - a);
  const reasons = weighed.flatMap(([, reason]) => reason ?? []);
  return {
    points: weighed.reduce((sum, [points]) => sum + points, 0),
    reasons: reasons.length > 0 ? reasons : [{ kind: 'free' }],
  };
};

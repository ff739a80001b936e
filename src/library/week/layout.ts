import { weekOf } from '../../calendar/held';
import type { Planning } from '../../calendar/planning';
import {
  addDays,
  clockTimeOf,
  dayOf,
  minute,
  momentOf,
  type ClockTime,
  type Day,
  type Span,
  type Weekday,
  type Zone,
} from '../../calendar/time';

/** On the sheet, a day has 24 hours whatever its clocks do; times are minutes on the clock. */
export const wholeDay = 24 * 60;
/** In minutes: what is placed by hand is placed to this. */
export const step = 15;
/** A slot is drawn no lower than this, so that it can be hit and read. */
const leastHeight = 30;

/** A place on the sheet: a day, and minutes on its clock. */
export interface Piece {
  readonly day: Day;
  readonly from: number;
  readonly to: number;
}

export const minutesOf = (time: ClockTime): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};

export const clockAt = (minutes: number): ClockTime =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');

/** Where a span stands on the sheet: a piece for each day that it reaches into. */
export const piecesOf = ({ startsAt, endsAt }: Span, zone: Zone): Piece[] => {
  const last = dayOf(endsAt - 1, zone);
  const pieces: Piece[] = [];
  for (let day = dayOf(startsAt, zone); day <= last; day = addDays(day, 1)) {
    const from = pieces.length === 0 ? minutesOf(clockTimeOf(startsAt, zone)) : 0;
    const ends = dayOf(endsAt, zone) === day ? minutesOf(clockTimeOf(endsAt, zone)) : wholeDay;
    // Where clocks are put back within it, it may seem to end before it began: its length is what counts.
    const to =
      ends > from ? ends : Math.min(wholeDay, from + Math.ceil((endsAt - startsAt) / minute));
    pieces.push({ day, from, to });
  }
  return pieces;
};

/** The moment at a place on the sheet. */
export const momentAt = ({ day, from }: Omit<Piece, 'to'>, zone: Zone): number =>
  momentOf(day, clockAt(from), zone);

/** The seven days of the week that a day lies in. */
export const weekWith = (day: Day, first: Weekday): Day[] => {
  const start = weekOf(day, first);
  return Array.from({ length: 7 }, (_, n) => addDays(start, n));
};

/** Whole hours to show: from an hour before the working day to an hour after it, and whatever lies outside. */
export const hoursToShow = (
  { from, to }: Pick<Planning, 'from' | 'to'>,
  pieces: readonly Omit<Piece, 'day'>[],
): Omit<Piece, 'day'> => ({
  from:
    Math.floor(Math.max(0, Math.min(minutesOf(from) - 60, ...pieces.map((p) => p.from))) / 60) * 60,
  to:
    Math.ceil(Math.min(wholeDay, Math.max(minutesOf(to) + 60, ...pieces.map((p) => p.to))) / 60) *
    60,
});

/** Which of how many lanes beside each other a piece stands in. */
export type InLane<T> = T & { readonly lane: number; readonly lanes: number };

/** Gives pieces of one day lanes, so that none covers another; as few as will do. */
export const sideBySide = <T extends Omit<Piece, 'day'>>(pieces: readonly T[]): InLane<T>[] => {
  const drawnTo = ({ from, to }: T): number => Math.max(to, from + leastHeight);
  const placed: InLane<T>[] = [];
  let group: (T & { lane: number })[] = [];
  let ends: number[] = [];
  const close = (): void => {
    placed.push(...group.map((piece) => ({ ...piece, lanes: ends.length })));
    group = [];
    ends = [];
  };
  for (const piece of [...pieces].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (ends.every((end) => end <= piece.from)) close();
    const free = ends.findIndex((end) => end <= piece.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = drawnTo(piece);
    group.push({ ...piece, lane });
  }
  close();
  return placed;
};

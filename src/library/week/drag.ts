import { maxMinutes } from '../../session/session';
import type { Day } from '../../calendar/time';
import { step, wholeDay } from './layout';

/** Where a slot stands on the sheet. */
export interface Placed {
  readonly day: Day;
  /** Minutes on the clock. */
  readonly from: number;
  readonly minutes: number;
}

/** A place under the pointer, not rounded. */
export interface Point {
  readonly day: Day;
  readonly minute: number;
}

export type DragKind = 'make' | 'move' | 'size';

const within = (n: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, n));
const rounded = (minutes: number): number => Math.round(minutes / step) * step;

/** A length that a slot may have, its end on the grid. */
const lengthTo = (from: number, end: number): number =>
  within(rounded(end) - from, step, Math.min(maxMinutes, wholeDay - from));

/** Where a drag has brought a slot: `make` spans a new one between two points, in the first one's day. */
export const dragged = (kind: DragKind, before: Placed, start: Point, now: Point): Placed => {
  switch (kind) {
    case 'move': {
      const from = rounded(before.from + now.minute - start.minute);
      return { ...before, day: now.day, from: within(from, 0, wholeDay - step) };
    }
    case 'size':
      return {
        ...before,
        minutes: lengthTo(before.from, before.from + before.minutes + now.minute - start.minute),
      };
    case 'make': {
      const [first, last] = [start.minute, now.minute].sort((a, b) => a - b) as [number, number];
      const from = within(Math.floor(first / step) * step, 0, wholeDay - step);
      return { day: start.day, from, minutes: lengthTo(from, Math.ceil(last / step) * step) };
    }
  }
};

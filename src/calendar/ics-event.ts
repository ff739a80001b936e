import ICAL from 'ical.js';
import type { Clock, Clocks } from './ics-clock';
import { allOf, timeIn, valueOf, type Property } from './ics-line';
import { addDays, daysFrom } from './time';

/** The value in capitals; empty when there is none. */
export const wordOf = (properties: readonly Property[], name: string): string =>
  valueOf(properties, name).toUpperCase();

/** A time that is written in a file, with the clock that it is read from. */
export interface Written {
  /** `2026-03-29T09:00:00`; that of a day is its first. */
  readonly shown: string;
  readonly clock: Clock;
  readonly isDay: boolean;
}

/** @throws when it is none */
export const writtenOf = (value: string, zone: string | undefined, clocks: Clocks): Written => {
  const { shown, isDay, isUtc } = timeIn(value);
  const clock = isUtc
    ? clocks.utc
    : zone !== undefined && !isDay
      ? clocks.named(zone)
      : clocks.here;
  return { shown, clock, isDay };
};

/** All times that a property names; of a span of time its beginning. */
export const timesIn = ({ parameters, value }: Property, clocks: Clocks): Written[] =>
  value.split(',').map((each) => writtenOf(each.replace(/\/.*/, ''), parameters['tzid'], clocks));

export const lengthOf = (written: string): number =>
  ICAL.Duration.fromString(written).toSeconds() * 1_000;

/** When an event begins, and when one that begins at such a time ends. */
export interface Begins extends Written {
  readonly endOf: (start: number) => number;
}

/** @throws when it has no start, or ends before it */
export const beginsOf = (properties: readonly Property[], clocks: Clocks): Begins => {
  const [start] = allOf(properties, 'dtstart').flatMap((each) => timesIn(each, clocks));
  if (!start) throw new RangeError('no start');
  const [end] = allOf(properties, 'dtend').flatMap((each) => timesIn(each, clocks));
  const length = valueOf(properties, 'duration');
  const startsAt = start.clock.momentOf(start.shown);
  if (start.isDay && length === '') {
    const first = start.shown.slice(0, 10);
    const days = end ? daysFrom(first, end.shown.slice(0, 10)) : 1;
    if (days < 0) throw new RangeError('ends before it starts');
    // Days are 23 or 25 hours long when clocks are changed.
    const endOf = (at: number): number =>
      start.clock.momentOf(`${addDays(start.clock.shownAt(at).slice(0, 10), days)}T00:00:00`);
    return { ...start, endOf };
  }
  const lasts =
    length !== '' ? lengthOf(length) : end ? end.clock.momentOf(end.shown) - startsAt : 0;
  if (lasts < 0) throw new RangeError('ends before it starts');
  return { ...start, endOf: (at) => at + lasts };
};

/** Whether others may count on it. */
export const isBusy = (properties: readonly Property[], { isDay }: Written): boolean => {
  const shown = wordOf(properties, 'x-microsoft-cdo-busystatus');
  const transparency = wordOf(properties, 'transp');
  if (wordOf(properties, 'status') === 'CANCELLED') return false;
  if (transparency === 'TRANSPARENT' || shown === 'FREE') return false;
  // Birthdays, holidays, “Anna is away”: what lasts all day takes none of the day unless it says so.
  return !isDay || transparency === 'OPAQUE' || ['BUSY', 'OOF'].includes(shown);
};

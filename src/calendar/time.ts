/** Milliseconds since the epoch. */
export type Time = number;
/** A day of the calendar, as `2026-03-29`: these sort as text. */
export type Day = string;
/** A time on the clock, as `09:00`: these sort as text. */
export type ClockTime = string;
/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** The name of a zone, as `Europe/Berlin`. */
export type Zone = string;

/** From its start up to its end, which is no part of it. */
export interface Span {
  readonly startsAt: Time;
  readonly endsAt: Time;
}

export const minute = 60_000;

export const overlap = (a: Span, b: Span): boolean =>
  a.startsAt < b.endsAt && b.startsAt < a.endsAt;

/**
 * The moment at which the clocks of a zone show a time. One that they leave out in spring is as much later;
 * of one that they show twice in autumn it is the first.
 *
 * @throws RangeError when the day, the time or the zone is none.
 */
export const momentOf = (day: Day, time: ClockTime, zone: Zone): Time =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds;

const dateTimeAt = (at: Time, zone: Zone): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/** The day that a moment lies in, where the clocks of this zone hang. */
export const dayOf = (at: Time, zone: Zone): Day => dateTimeAt(at, zone).toPlainDate().toString();

/** What the clocks of a zone show at a moment, to the minute. */
export const clockTimeOf = (at: Time, zone: Zone): ClockTime =>
  dateTimeAt(at, zone).toPlainTime().toString({ smallestUnit: 'minute', roundingMode: 'trunc' });

// Days have no zone, so UTC counts them: years of them are gone through one by one, and Temporal takes its time.
const wholeDay = 24 * 60 * minute;

/** Whether it is written as a day, and is one. */
export const isDay = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
};

export const weekdayOf = (day: Day): Weekday => (new Date(day).getUTCDay() || 7) as Weekday;

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * wholeDay).toISOString().slice(0, 10);

/** From one day to another: negative when the other lies before it. */
export const daysFrom = (day: Day, other: Day): number =>
  (Date.parse(other) - Date.parse(day)) / wholeDay;

/** The zone that this browser is in. It may change while a page is open. */
export const zoneHere = (): Zone => Temporal.Now.timeZoneId();

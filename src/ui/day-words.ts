import { language } from '../browser/text';
import type { Weekday } from '../calendar/time';
import type { Precision } from '../customer/rows';

const day = 86_400_000;

interface How {
  readonly precision?: Precision;
  readonly weekday?: boolean;
  readonly now?: number;
}

/**
 * A day as one says it (Thu 5 June), or no more of it than is known (June, 2024). The year is left out
 * when it is this one. Empty when nothing is known.
 */
export const asDay = (
  at: number,
  { precision = 'day', weekday = false, now = Date.now() }: How = {},
): string => {
  if (precision === 'unknown') return '';
  const thisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language(), {
    ...((precision === 'year' || !thisYear) && { year: 'numeric' }),
    ...(precision !== 'year' && { month: 'long' }),
    ...(precision === 'day' && { day: 'numeric' }),
    ...(precision === 'day' && weekday && { weekday: 'short' }),
  }).format(at);
};

/** When something was heard, as exactly as it is known; empty when it isn't. */
export const whenSaid = (
  { heardAt, precision }: { readonly heardAt?: number | undefined; readonly precision: Precision },
  now = Date.now(),
): string => (heardAt === undefined ? '' : asDay(heardAt, { precision, now }));

/** A day near now by its name alone: Thursday. One further off in full. */
export const asNearDay = (at: number, now = Date.now()): string =>
  Math.abs(at - now) < 6 * day
    ? new Intl.DateTimeFormat(language(), { weekday: 'long' }).format(at)
    : asDay(at, { weekday: true, now });

/** A day of the week alone; the first of June 2026 is a Monday. */
export const weekdayWords = (weekday: Weekday, how: 'short' | 'long'): string =>
  new Intl.DateTimeFormat(language(), { weekday: how, timeZone: 'UTC' }).format(
    Date.UTC(2026, 5, weekday),
  );

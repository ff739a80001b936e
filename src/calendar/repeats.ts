import type { Plan } from './plan';
import { addDays, daysFrom, weekdayOf, type Day } from './time';

const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** Longer than anybody plans; it ends a count over a repeat that was written wrongly. */
const mostTimes = 5_000;

/**
 * The days of a plan, in order, from one day to another, both included. Counted from its first day, so that
 * the n-th time is the same wherever one looks from.
 */
export const daysOf = ({ day: first, repeat }: Plan, from: Day, to: Day): Day[] => {
  if (!repeat) return first >= from && first <= to ? [first] : [];
  const { weeks, days, until = to, count = mostTimes } = repeat;
  const last = until < to ? until : to;
  const found: Day[] = [];
  const firstMonday = mondayOf(first);
  const wanted = [...days].sort((a, b) => a - b);
  // Without a count, nothing before `from` needs to be looked at.
  const skipped =
    repeat.count === undefined
      ? Math.max(0, Math.floor(daysFrom(firstMonday, from) / (7 * weeks)))
      : 0;
  let times = 0;
  const take = (day: Day): void => {
    times += 1;
    if (day >= from && day <= last) found.push(day);
  };
  if (!wanted.includes(weekdayOf(first))) take(first);
  for (let n = skipped; times < count && times < mostTimes; n += 1) {
    const monday = addDays(firstMonday, n * 7 * weeks);
    if (monday > last) break;
    for (const weekday of wanted) {
      const day = addDays(monday, weekday - 1);
      if (day >= first && times < count) take(day);
    }
  }
  return found.sort();
};

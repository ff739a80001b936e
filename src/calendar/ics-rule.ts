import type { Plan } from './plan';
import { daysOf } from './repeats';
import { utcTime } from './ics-text';
import { addDays, momentOf, weekdayOf, type Day } from './time';

const weekdays = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** As the value of RRULE. */
export const ruleOf = (plan: Plan): string | undefined => {
  const { repeat, time, zone, day } = plan;
  if (!repeat) return undefined;
  const { weeks, until } = repeat;
  // A rule may have one of the two only.
  const count =
    until !== undefined && repeat.count !== undefined
      ? daysOf(plan, day, until).length
      : repeat.count;
  const days = [...repeat.days].sort((a, b) => a - b).map((each) => weekdays[each] ?? '');
  return [
    'FREQ=WEEKLY',
    `INTERVAL=${String(weeks)}`,
    `BYDAY=${days.join()}`,
    'WKST=MO',
    ...(count !== undefined ? [`COUNT=${String(count)}`] : []),
    ...(count === undefined && until !== undefined
      ? [`UNTIL=${utcTime(momentOf(until, time, zone))}`]
      : []),
  ].join(';');
};

/**
 * The day with which the series begins in a calendar. A plan's first day counts whatever its weekday, but in a
 * calendar a series must begin on a day of its rule: calendars disagree about one that doesn't, and Outlook
 * leaves out the days that RDATE adds. So the series begins with the last of its days before, and that one
 * time is moved to the plan's first day. The count of times stays the same.
 */
export const firstOfSeries = ({ day, repeat }: Plan): Day => {
  if (!repeat || repeat.days.includes(weekdayOf(day))) return day;
  const weekday = weekdayOf(day);
  const monday = addDays(day, 1 - weekday);
  const earlier = repeat.days.filter((each) => each < weekday);
  return earlier.length > 0
    ? addDays(monday, Math.max(...earlier) - 1)
    : addDays(monday, Math.max(...repeat.days) - 1 - 7 * repeat.weeks);
};

import type { Situation } from './advice';
import { momentOf, weekdayOf, type Day, type Span } from './time';

/** The working day; undefined on a day off, and where the hours that are set are none. */
export const workingHours = (
  { planning, zone }: Pick<Situation, 'planning' | 'zone'>,
  day: Day,
): Span | undefined => {
  const { workdays, from, to } = planning;
  if (from >= to || !workdays.includes(weekdayOf(day))) return undefined;
  return { startsAt: momentOf(day, from, zone), endsAt: momentOf(day, to, zone) };
};

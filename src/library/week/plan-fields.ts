import type { MessageKey } from '../../browser/text';
import type { Plan, Repeat, Slot } from '../../calendar/plan';
import type { Planning } from '../../calendar/planning';
import { daysOf } from '../../calendar/repeats';
import {
  addDays,
  clockTimeOf,
  dayOf,
  isDay,
  momentOf,
  weekdayOf,
  type Day,
  type Time,
  type Weekday,
  type Zone,
} from '../../calendar/time';
import { isMinutes, type Strictness } from '../../session/session';

/** What stands in the form, whether or not it can be planned so. */
export interface Fields {
  readonly day: string;
  readonly time: string;
  readonly minutes: number;
  readonly strictness: Strictness;
  readonly startsItself: boolean;
  readonly repeat: 'once' | 'workdays' | 'weekly';
  readonly weeks: number;
  readonly days: readonly Weekday[];
  readonly ends: 'never' | 'until' | 'count';
  readonly until: string;
  readonly count: number;
}

/** What a field has wrong with it. */
export type Problems = Partial<Record<keyof Fields, MessageKey>>;

/** Longer than anybody plans ahead. */
export const mostWeeks = 52;
export const mostTimes = 500;

const isWhole = (n: number, most: number): boolean => Number.isInteger(n) && n >= 1 && n <= most;

const repeatOf = (fields: Fields, { workdays }: Planning): Repeat | undefined => {
  if (fields.repeat === 'once') return undefined;
  const each =
    fields.repeat === 'workdays'
      ? { weeks: 1, days: workdays }
      : { weeks: fields.weeks, days: fields.days };
  return {
    ...each,
    ...(fields.ends === 'until' && { until: fields.until }),
    ...(fields.ends === 'count' && { count: fields.count }),
  };
};

/** The moment that is chosen, once one is. */
export const chosenStart = ({ day, time }: Fields, zone: Zone): Time | undefined =>
  isDay(day) && time !== '' ? momentOf(day, time, zone) : undefined;

const problemsOf = (fields: Fields, { workdays }: Planning, zone: Zone, now: Time): Problems => {
  const start = chosenStart(fields, zone);
  const weekly = fields.repeat === 'weekly';
  const ends = fields.repeat === 'once' ? 'never' : fields.ends;
  return {
    ...(!isDay(fields.day) && { day: 'planNeedsDay' }),
    ...(fields.time === '' && { time: 'planNeedsTime' }),
    ...(start !== undefined && start < now && { day: 'timeIsOver' }),
    ...(!isMinutes(fields.minutes) && { minutes: 'refused_minutes' }),
    ...(fields.repeat === 'workdays' && workdays.length === 0 && { repeat: 'planNoWorkdays' }),
    ...(weekly && !isWhole(fields.weeks, mostWeeks) && { weeks: 'planNeedsWeeks' }),
    ...(weekly && fields.days.length === 0 && { days: 'planNeedsDays' }),
    ...(ends === 'until' && !(fields.until >= fields.day) && { until: 'planEndsTooSoon' }),
    ...(ends === 'until' && !isDay(fields.until) && { until: 'planNeedsUntil' }),
    ...(ends === 'count' && !isWhole(fields.count, mostTimes) && { count: 'planNeedsCount' }),
  };
};

/** The plan that the fields make, or what keeps them from making one. */
export const planFrom = (
  fields: Fields,
  planning: Planning,
  zone: Zone,
  now: Time,
): { readonly plan: Omit<Plan, 'id' | 'customerId'> } | { readonly problems: Problems } => {
  const problems = problemsOf(fields, planning, zone, now);
  if (Object.keys(problems).length > 0) return { problems };
  const { day, time, minutes, strictness, startsItself } = fields;
  const repeat = repeatOf(fields, planning);
  return {
    plan: { day, time, zone, minutes, strictness, startsItself, ...(repeat && { repeat }) },
  };
};

/** The fields of a new plan. */
export const newFields = (
  at: { readonly day: Day; readonly time: string; readonly minutes: number },
  strictness: Strictness,
): Fields => ({
  ...at,
  strictness,
  startsItself: false,
  repeat: 'once',
  weeks: 1,
  days: [weekdayOf(at.day)],
  ends: 'never',
  until: addDays(at.day, 28),
  count: 4,
});

/** What to offer where no time was chosen: the next full hour of a working day. */
export const nextFreeHour = (
  { workdays, from, to }: Planning,
  zone: Zone,
  now: Time,
): { readonly day: Day; readonly time: string } => {
  const hour = 3_600_000;
  const at = now - (now % hour) + hour;
  const today = dayOf(at, zone);
  const time = clockTimeOf(at, zone);
  const works = (day: Day): boolean => workdays.includes(weekdayOf(day));
  if (works(today) && time < to) return { day: today, time: time < from ? from : time };
  const next = Array.from({ length: 7 }, (_, n) => addDays(today, n + 1)).find(works);
  return { day: next ?? addDays(today, 1), time: from };
};

/** The fields of a plan as it goes on from now, with its time where the user is. */
export const fieldsOf = (plan: Plan, planning: Planning, zone: Zone, now: Time): Fields => {
  const begins = (day: Day): Time => momentOf(day, plan.time, plan.zone);
  const today = dayOf(now, plan.zone);
  const day =
    daysOf(plan, today, addDays(today, 7 * mostWeeks)).find((each) => begins(each) > now) ??
    plan.day;
  const at = begins(day);
  const here = { day: dayOf(at, zone), time: clockTimeOf(at, zone), minutes: plan.minutes };
  const fields = { ...newFields(here, plan.strictness), startsItself: plan.startsItself };
  if (!plan.repeat) return fields;
  const { weeks, days, until, count } = plan.repeat;
  const begun = daysOf(plan, plan.day, today).filter((each) => begins(each) <= now).length;
  const workdays =
    weeks === 1 && String([...days].sort()) === String([...planning.workdays].sort());
  return {
    ...fields,
    repeat: workdays ? 'workdays' : 'weekly',
    weeks,
    days,
    ends: until !== undefined ? 'until' : count !== undefined ? 'count' : 'never',
    ...(until !== undefined && { until }),
    ...(count !== undefined && { count: Math.max(1, count - begun) }),
  };
};

/** The fields of one slot alone, with its time where the user is. */
export const fieldsOfSlot = ({ startsAt, minutes, strictness }: Slot, zone: Zone): Fields =>
  newFields({ day: dayOf(startsAt, zone), time: clockTimeOf(startsAt, zone), minutes }, strictness);

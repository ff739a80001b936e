import { asFile, escaped, localTime, utcTime, zoneParameter } from './ics-text';
import { firstOfSeries, ruleOf } from './ics-rule';
import { zoneLines } from './ics-zone';
import type { Plan, SlotChange } from './plan';
import { daysOf } from './repeats';
import { clockTimeOf, dayOf, minute, momentOf, type ClockTime, type Day, type Time } from './time';

/** A plan as it goes into a calendar. */
export interface OutPlan extends Plan {
  readonly deletedAt?: Time;
}

export interface Words {
  /** “Focus time”, or the customer's name; nothing else of what is known of them. */
  readonly title: string;
  /** Whether the title names the customer. */
  readonly named: boolean;
}

interface Out {
  readonly plans: readonly OutPlan[];
  /** Of any plans. */
  readonly changes: readonly SlotChange[];
  readonly wordsOf: (plan: Plan) => Words;
  readonly now: Time;
}

/** By it the same plan is known again in a later file, and as our own when a calendar's file is read. */
export const ownUid = '@undivided';

/**
 * Seconds since 2020: a 32-bit number until 2088. It is the time at which the file is written rather than that
 * of the plan's last change, since the title may change with a setting or the customer's name: of two files
 * the later one holds.
 */
const sequence = (now: Time): string => String(Math.floor((now - Date.UTC(2020, 0)) / 1_000));

/** A time of a plan: where it stands in the rule, and where it lies. */
interface Occurrence {
  readonly at: { readonly day: Day; readonly time: ClockTime };
  readonly minutes: number;
}

const when = ({ zone }: Plan, { at, minutes }: Occurrence): string[] => {
  const parameter = zoneParameter(zone);
  const endsAt = momentOf(at.day, at.time, zone) + minutes * minute;
  const [day, time] = [dayOf(endsAt, zone), clockTimeOf(endsAt, zone)];
  return [
    `DTSTART;TZID=${parameter}:${localTime(at.day, at.time)}`,
    // In the hour that clocks show twice the end's clock time may mean an hour before: then the length.
    momentOf(day, time, zone) === endsAt
      ? `DTEND;TZID=${parameter}:${localTime(day, time)}`
      : `DURATION:PT${String(minutes)}M`,
  ];
};

const common = (plan: Plan, { wordsOf, now }: Out, cancelled: boolean): string[] => {
  const { title, named } = wordsOf(plan);
  return [
    `UID:${plan.id}${ownUid}`,
    `DTSTAMP:${utcTime(now)}`,
    `SEQUENCE:${sequence(now)}`,
    `SUMMARY:${escaped(title)}`,
    // Whom it is for is nobody else's business; that the hour is taken is what others should see.
    ...(named ? ['CLASS:PRIVATE'] : []),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `TRANSP:${cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
    `X-MICROSOFT-CDO-BUSYSTATUS:${cancelled ? 'FREE' : 'BUSY'}`,
  ];
};

const event = (lines: readonly string[]): string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

/** Changes of days that the plan still has: of others there is nothing in the calendar to change. */
const changesOf = (plan: Plan, changes: readonly SlotChange[]): SlotChange[] =>
  changes.filter(({ planId, day }) => planId === plan.id && daysOf(plan, day, day).includes(day));

const occurrenceOf = (plan: Plan, change: SlotChange | undefined, day: Day): Occurrence => ({
  at: change?.movedTo ?? { day, time: plan.time },
  minutes: change?.minutes ?? plan.minutes,
});

/** Whether something of it is left to put on a calendar. */
export const isLeft = (plan: OutPlan, changes: readonly SlotChange[]): boolean =>
  plan.deletedAt === undefined &&
  (plan.repeat
    ? daysOf(plan, plan.day, plan.repeat.until ?? plan.day).length > 0
    : !changesOf(plan, changes).some(({ skipped }) => skipped));

const seriesOf = (plan: Plan, out: Out): string[] => {
  const start = firstOfSeries(plan);
  const stands = (day: Day): string =>
    `TZID=${zoneParameter(plan.zone)}:${localTime(day === plan.day ? start : day, plan.time)}`;
  const changes = changesOf(plan, out.changes);
  // A series that begins before its plan does: that one time stands for the plan's first day.
  const isMoved = (day: Day): boolean => day === plan.day && day !== start;
  const first: SlotChange = { planId: plan.id, day: plan.day };
  const all = changes.some(({ day }) => day === plan.day) ? changes : [first, ...changes];
  const others = all.filter(
    ({ skipped, movedTo, minutes, day }) => !skipped && (movedTo ?? minutes ?? isMoved(day)),
  );
  return [
    ...event([
      ...common(plan, out, false),
      ...when(plan, occurrenceOf(plan, undefined, start)),
      `RRULE:${ruleOf(plan) ?? ''}`,
      ...changes.filter(({ skipped }) => skipped).map(({ day }) => `EXDATE;${stands(day)}`),
    ]),
    ...others.flatMap((change) =>
      event([
        ...common(plan, out, false),
        `RECURRENCE-ID;${stands(change.day)}`,
        ...when(plan, occurrenceOf(plan, change, change.day)),
      ]),
    ),
  ];
};

const eventsOf = (plan: Plan, out: Out): string[] => {
  if (plan.repeat) return seriesOf(plan, out);
  const [change] = changesOf(plan, out.changes);
  return event([...common(plan, out, false), ...when(plan, occurrenceOf(plan, change, plan.day))]);
};

const file = (method: string, plans: readonly Plan[], events: string[]): string => {
  const zones = [...new Set(plans.map(({ zone }) => zone))];
  const from = (zone: string): Time =>
    Math.min(
      ...plans
        .filter((plan) => plan.zone === zone)
        .map(({ day, time }) => momentOf(day, time, zone)),
    );
  return asFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Undivided//Planned hours//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    ...zones.flatMap((zone) => zoneLines(zone, from(zone))),
    ...events,
    'END:VCALENDAR',
  ]);
};

/** What is planned, as an iCalendar file; nothing when there is none. */
export const calendarFile = (out: Out): string | undefined => {
  const plans = out.plans.filter((plan) => isLeft(plan, out.changes));
  if (plans.length === 0) return undefined;
  return file(
    'PUBLISH',
    plans,
    plans.flatMap((plan) => eventsOf(plan, out)),
  );
};

/**
 * What was planned and is no more, as a file that takes it off a calendar; nothing when there is none.
 *
 * It is one of its own. Google shows a cancelled event of a file like any other, and has no way to take one
 * off by a file (github.com/qwandor/dancelist-data/issues/205): among what is planned, it would put back what
 * was deleted. Outlook and Apple's Calendar take events off by the file's method, which is one for all of it.
 * A single time that is skipped needs none: the series leaves it out.
 */
export const cancelFile = (out: Out): string | undefined => {
  const plans = out.plans.filter((plan) => !isLeft(plan, out.changes));
  if (plans.length === 0) return undefined;
  return file(
    'CANCEL',
    plans,
    plans.flatMap((plan) =>
      event([
        ...common(plan, out, true),
        ...when(plan, occurrenceOf(plan, undefined, firstOfSeries(plan))),
      ]),
    ),
  );
};

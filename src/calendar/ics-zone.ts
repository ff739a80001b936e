import { zoneParameter } from './ics-text';
import type { Time, Zone } from './time';

const aDay = 86_400_000;
/** How far ahead clocks are looked at: of a zone whose changes follow no rule, nobody knows more anyway. */
const years = 10;
const weekdays = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A change of the clock: what clocks showed as it came, and the offsets before and after. */
interface Change {
  readonly shown: Temporal.PlainDateTime;
  readonly before: string;
  readonly after: string;
  readonly summer: boolean;
}

const offset = (at: Temporal.ZonedDateTime): string => at.offset.replaceAll(':', '');

const changesOf = (zone: Zone, from: Time): Change[] => {
  const start = Temporal.Instant.fromEpochMilliseconds(from - 400 * aDay).toZonedDateTimeISO(zone);
  const end = from + years * 366 * aDay;
  const found: Change[] = [];
  let at = start.getTimeZoneTransition('next');
  while (at && at.epochMilliseconds <= end) {
    const before = at.subtract({ nanoseconds: 1 });
    const summer = at.offsetNanoseconds > before.offsetNanoseconds;
    found.push({
      shown: before.toPlainDateTime().add({ nanoseconds: 1 }),
      before: offset(before),
      after: offset(at),
      summer,
    });
    at = at.getTimeZoneTransition('next');
  }
  return found;
};

const onlyOne = (values: readonly unknown[]): boolean => new Set(values).size === 1;

/** “The last Sunday in March, every year”, if that is what all of these changes keep to. */
const ruleOf = (changes: readonly Change[]): string | undefined => {
  const [first] = changes;
  if (!first || changes.length < years) return undefined;
  const days = changes.map(({ shown }) => shown);
  const nth = days.map(({ day }) => Math.ceil(day / 7));
  const areLast = days.every(({ day, daysInMonth }) => day + 7 > daysInMonth);
  const regular =
    onlyOne(
      days.map(({ month, dayOfWeek, hour, minute }) => [month, dayOfWeek, hour, minute].join()),
    ) &&
    onlyOne(changes.map(({ before, after }) => before + after)) &&
    new Set(days.map(({ year }) => year)).size === changes.length &&
    (areLast || onlyOne(nth));
  if (!regular) return undefined;
  const { month, dayOfWeek } = first.shown;
  const which = areLast ? -1 : (nth[0] ?? 1);
  return `RRULE:FREQ=YEARLY;BYMONTH=${String(month)};BYDAY=${String(which)}${weekdays[dayOfWeek] ?? ''}`;
};

const observance = (
  { shown, before, after, summer }: Change,
  rule: string | undefined,
): string[] => {
  const kind = summer ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${kind}`,
    `DTSTART:${shown.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}`,
    `TZOFFSETFROM:${before}`,
    `TZOFFSETTO:${after}`,
    ...(rule === undefined ? [] : [rule]),
    `END:${kind}`,
  ];
};

/** Changes of one kind: as a rule, or else one by one. */
const observances = (changes: readonly Change[]): string[] => {
  const rule = ruleOf(changes);
  return (rule === undefined ? changes : changes.slice(0, 1)).flatMap((change) =>
    observance(change, rule),
  );
};

/**
 * What a zone's clocks do from a moment on. Google and Apple know zones by their names; Outlook reads this,
 * and wants changes as rules: single ones it takes for the zone's last word.
 */
export const zoneLines = (zone: Zone, from: Time): string[] => {
  const changes = changesOf(zone, from);
  const start = Temporal.Instant.fromEpochMilliseconds(from - 400 * aDay).toZonedDateTimeISO(zone);
  const always: Change = {
    shown: Temporal.PlainDateTime.from('1970-01-01T00:00:00'),
    before: offset(start),
    after: offset(start),
    summer: false,
  };
  const isRegular = changes.length >= 2 * years;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zoneParameter(zone).replaceAll('"', '')}`,
    // What holds up to the first change; where changes come each year, those of the year before say it.
    ...(isRegular ? [] : observance(always, undefined)),
    ...observances(changes.filter(({ summer }) => !summer)),
    ...observances(changes.filter(({ summer }) => summer)),
    'END:VTIMEZONE',
  ];
};

import ICAL from 'ical.js';
import type { Clock } from './ics-clock';
import { timeIn } from './ics-line';

/** Of one rule: more than a year of hours has. */
const mostOfRule = 20_000;
/** Of all rules of a file. */
const mostOfFile = 1_000_000;

/** How often rules may still be asked for a next time, in all of a file. */
export class Steps {
  left = mostOfFile;
}

class TooMany extends Error {}

/** A rule may name times that never come, and would be looked for without end. */
class Bounded extends ICAL.RecurIterator {
  #taken = 0;
  steps = new Steps();

  override check_contracting_rules(): boolean {
    this.#taken += 1;
    this.steps.left -= 1;
    if (this.#taken > mostOfRule || this.steps.left < 0) throw new TooMany();
    return super.check_contracting_rules();
  }
}

const units: Readonly<Record<string, number>> = {
  SECONDLY: 1,
  MINUTELY: 60,
  HOURLY: 3_600,
  DAILY: 86_400,
  WEEKLY: 7 * 86_400,
};

interface Rule {
  /** As the file has it. */
  readonly rule: string;
  /** As the clock shows it. */
  readonly start: string;
  readonly from: string;
  readonly until: string;
  readonly shownAt: Clock['shownAt'];
}

/** A time as a clock shows it, without a zone. */
const plainTime = (shown: string): ICAL.Time =>
  // The types ask for the property that it is of, which would name the zone.
  ICAL.Time.fromString(shown, undefined);

/** When a rule says that it ends, as the clock shows it. */
const endOf = (written: string, shownAt: Clock['shownAt']): string => {
  const { shown, isDay, isUtc } = timeIn(written);
  if (isDay) return `${shown.slice(0, 10)}T23:59:59`;
  return isUtc ? shownAt(Date.parse(`${shown}Z`)) : shown;
};

const until = /(?:^|;)UNTIL=([^;]*)/i;

const read = (given: Rule): ICAL.Recur => {
  const own = until.exec(given.rule)?.[1];
  const end = own === undefined ? given.until : endOf(own, given.shownAt);
  const recur = ICAL.Recur.fromString(given.rule.replace(until, ''));
  recur.until = plainTime(end < given.until ? end : given.until);
  return recur;
};

/** The last time before `from` that may be one of the rule's; where times are counted, its first. */
const nearStart = (recur: ICAL.Recur, start: string, from: string): ICAL.Time => {
  const step = (units[recur.freq] ?? 0) * recur.interval;
  const first = plainTime(start);
  if (recur.count !== null || step === 0 || start >= from) return first;
  const seconds = (Date.parse(`${from}Z`) - Date.parse(`${start}Z`)) / 1_000;
  const near = Date.parse(`${start}Z`) + Math.floor(seconds / step) * step * 1_000;
  return plainTime(new Date(near).toISOString().slice(0, 19));
};

/** When a rule's times are, as the clock shows them, and whether it had to be left before its end. */
export const timesOf = (
  given: Rule,
  steps: Steps,
): { readonly times: readonly string[]; readonly cut: boolean } => {
  const recur = read(given);
  const times: string[] = [];
  try {
    const iterator = new Bounded({
      rule: recur,
      dtstart: nearStart(recur, given.start, given.from),
    });
    iterator.steps = steps;
    for (;;) {
      // Null at the end, which the library's types leave out.
      const next = iterator.next() as ICAL.Time | null;
      if (!next) return { times, cut: false };
      const shown = next.toString();
      if (shown >= given.from) times.push(shown);
    }
  } catch (error) {
    if (error instanceof TooMany) return { times, cut: true };
    throw error;
  }
};

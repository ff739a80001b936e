import ICAL from 'ical.js';
import { plainTime, type Clock } from './ics-clock';

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
  /** As jCal has it. */
  readonly rule: object;
  /** As the clock shows it. */
  readonly start: string;
  readonly from: string;
  readonly until: string;
  readonly clock: Clock;
}

const read = ({ rule, until, clock }: Rule): ICAL.Recur => {
  const recur = ICAL.Recur.fromData({ ...rule });
  const written = recur.until?.toString() ?? '';
  const isDay = written.length === 10;
  const own = written.endsWith('Z')
    ? clock.shownAt(Date.parse(written))
    : isDay
      ? `${written}T23:59:59`
      : written;
  recur.until = plainTime(own !== '' && own < until ? own : until);
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

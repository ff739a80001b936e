import { describedClock, describedName } from './ics-described';
import type { Time, Zone } from './time';
import { zoneOfWindows } from './windows-zones';

/** Clocks that a calendar file's times are read from. Times on them are written as `2026-03-29T09:00:00`. */
export interface Clock {
  /** @throws when that is no time */
  readonly momentOf: (shown: string) => Time;
  readonly shownAt: (at: Time) => string;
}

const momentIn = (zone: Zone, shown: string): Time =>
  Temporal.PlainDateTime.from(shown).toZonedDateTime(zone).epochMilliseconds;

/** A file may have a hundred thousand times, most of them on a few hundred days, which are asked about once. */
const clockOf = (zone: Zone): Clock => {
  /** How much a day's clocks are ahead of UTC all day; null when they change on it. */
  const ahead = new Map<string, number | null>();
  const aheadOn = (day: string): number | null => {
    const known = ahead.get(day);
    if (known !== undefined) return known;
    const [before, after] = ['00:00:00', '23:59:59'].map(
      (time) => Date.parse(`${day}T${time}Z`) - momentIn(zone, `${day}T${time}`),
    );
    const same = before === after ? (before ?? null) : null;
    ahead.set(day, same);
    return same;
  };
  return {
    momentOf: (shown) => {
      const offset = aheadOn(shown.slice(0, 10));
      const moment = offset === null ? NaN : Date.parse(`${shown}Z`) - offset;
      return Number.isNaN(moment) ? momentIn(zone, shown) : moment;
    },
    shownAt: (at) =>
      Temporal.Instant.fromEpochMilliseconds(at)
        .toZonedDateTimeISO(zone)
        .toPlainDateTime()
        .toString({ smallestUnit: 'second' }),
  };
};

const isZone = (name: string): boolean => {
  try {
    new Temporal.ZonedDateTime(0n, name);
    return true;
  } catch {
    return false;
  }
};

/** Some programs put a path of their own before the name: `/mozilla.org/20070129_1/Europe/Berlin`. */
const nameIn = (id: string): string | undefined =>
  [id, /[A-Z][\w+-]*(?:\/[A-Z][\w+-]*)+$/.exec(id)?.[0] ?? ''].find(isZone);

/** The clocks of a file, by the names that it has for zones. Times without one are those of the zone here. */
export class Clocks {
  readonly here: Clock;
  readonly utc = clockOf('UTC');
  readonly #known = new Map<string, Clock>();
  readonly #described = new Map<string, string>();
  readonly #until: Time;

  /** Times after `until` are of no interest. */
  constructor(here: Zone, until: Time) {
    this.here = clockOf(here);
    this.#until = until;
  }

  /**
   * Takes up what a file says of a zone. It is read only when a time needs it.
   * @throws when it is written wrongly
   */
  describe(text: string): void {
    this.#described.set(describedName(text), text);
  }

  #asDescribed(id: string): Clock {
    try {
      return describedClock(this.#described.get(id) ?? '', this.#until);
    } catch {
      return this.here;
    }
  }

  /** What the browser knows of a zone comes before what a file says: programs write only its latest rules. */
  named(id: string): Clock {
    const before = this.#known.get(id);
    if (before) return before;
    const name = nameIn(id) ?? zoneOfWindows(id);
    const clock = name === undefined ? this.#asDescribed(id) : clockOf(name);
    this.#known.set(id, clock);
    return clock;
  }
}

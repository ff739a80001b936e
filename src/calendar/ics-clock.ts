import ICAL from 'ical.js';
import type { Time, Zone } from './time';
import { zoneOfWindows } from './windows-zones';

/** Clocks that a calendar file's times are read from. Times on them are written as `2026-03-29T09:00:00`. */
export interface Clock {
  /** @throws when that is no time */
  readonly momentOf: (shown: string) => Time;
  readonly shownAt: (at: Time) => string;
}

/** A time as a clock shows it, without a zone. */
export const plainTime = (shown: string): ICAL.Time =>
  // The types ask for the property that it is of, which would name the zone.
  ICAL.Time.fromString(shown, undefined);

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

/** A zone that a file describes itself. */
const described = (text: string): { readonly id: string; readonly clock: Clock } | undefined => {
  // Any other rule than one for each year is none of a zone's; some of those never come to an end.
  if (/^RRULE\b.*FREQ=(?!YEARLY)/im.test(text)) return undefined;
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = new ICAL.Timezone(component);
  const clock: Clock = {
    momentOf: (shown) => {
      const time = plainTime(shown);
      time.zone = zone;
      return time.toUnixTime() * 1_000;
    },
    shownAt: (at) =>
      ICAL.Time.fromJSDate(new Date(at), true).convertToZone(zone).toString().slice(0, 19),
  };
  return { id: zone.tzid, clock };
};

/** The clocks of a file, by the names that it has for zones. Times without one are those of the zone here. */
export class Clocks {
  readonly here: Clock;
  readonly utc = clockOf('UTC');
  readonly #known = new Map<string, Clock>();
  readonly #described = new Map<string, Clock>();

  constructor(here: Zone) {
    this.here = clockOf(here);
  }

  /** @throws when it is written wrongly */
  describe(text: string): void {
    const zone = described(text);
    if (zone) this.#described.set(zone.id, zone.clock);
  }

  /** What the browser knows of a zone comes before what a file says: programs write only its latest rules. */
  named(id: string): Clock {
    const before = this.#known.get(id);
    if (before) return before;
    const name = nameIn(id) ?? zoneOfWindows(id);
    const clock = name === undefined ? (this.#described.get(id) ?? this.here) : clockOf(name);
    this.#known.set(id, clock);
    return clock;
  }
}

import { Clocks } from './ics-clock';
import {
  beginsOf,
  isBusy,
  lengthOf,
  timesIn,
  wordOf,
  writtenOf,
  type Begins,
  type Written,
} from './ics-event';
import { allOf, propertiesOf, type Property } from './ics-line';
import { isCalendar, partsOf } from './ics-parts';
import { Steps, timesOf } from './ics-times';
import { merged } from './merged';
import type { Span, Time, Zone } from './time';

const aDay = 86_400_000;

export interface ReadBusy {
  /** In order, none overlapping; nothing else of an event is kept. */
  readonly spans: readonly Span[];
  /** What was looked at. */
  readonly from: Time;
  readonly until: Time;
  /** Events that could not be read, and are left out. */
  readonly unreadable: number;
  /** Events that repeat so often that not all times were taken. */
  readonly cut: number;
}

interface Choice {
  readonly now: Time;
  /** Where the user is: of times that name no zone. */
  readonly zone: Zone;
  /** Asked for between events, so that a page can stay alive while much is read. */
  readonly pause?: () => Promise<void> | undefined;
}

interface Event {
  readonly uid: string;
  readonly properties: readonly Property[];
  readonly begins: Begins;
}

/** Times that a series leaves out, or that an event of their own stands for. */
interface Left {
  readonly moments: Set<Time>;
  /** Where a whole day is named. */
  readonly days: Set<string>;
}

class Reading {
  readonly spans: Span[] = [];
  readonly series: Event[] = [];
  readonly instead = new Map<string, Left>();
  readonly steps = new Steps();
  unreadable = 0;
  cut = 0;
}

const leave = ({ moments, days }: Left, { shown, clock, isDay }: Written): void => {
  if (isDay) days.add(shown.slice(0, 10));
  else moments.add(clock.momentOf(shown));
};

const noteInstead = ({ instead }: Reading, uid: string, time: Written): void => {
  const left = instead.get(uid) ?? { moments: new Set(), days: new Set() };
  instead.set(uid, left);
  leave(left, time);
};

/** Takes up an event, and what it stands instead of; a series has to wait until all of these are known. */
const takeEvent = (reading: Reading, properties: readonly Property[], clocks: Clocks): void => {
  const uid = wordOf(properties, 'uid');
  // Our own, from a calendar that they were put on: these are known to be planned.
  if (uid.endsWith('@UNDIVIDED')) return;
  const [instead] = allOf(properties, 'recurrence-id').flatMap((each) => timesIn(each, clocks));
  if (instead) noteInstead(reading, uid, instead);
  // Before anything of its time is asked: one that was cancelled may have none.
  if (wordOf(properties, 'status') === 'CANCELLED') return;
  const begins = beginsOf(properties, clocks);
  if (!isBusy(properties, begins)) return;
  if (['rrule', 'rdate'].some((name) => allOf(properties, name).length > 0) && !instead) {
    reading.series.push({ uid, properties, begins });
    return;
  }
  const startsAt = begins.clock.momentOf(begins.shown);
  reading.spans.push({ startsAt, endsAt: begins.endOf(startsAt) });
};

const takeSeries = (
  reading: Reading,
  { uid, properties, begins }: Event,
  clocks: Clocks,
  within: Span,
): void => {
  const { clock, shown } = begins;
  const left: Left = { moments: new Set(), days: new Set() };
  for (const property of allOf(properties, 'exdate'))
    for (const time of timesIn(property, clocks)) leave(left, time);
  const startsAt = clock.momentOf(shown);
  const lasts = begins.endOf(startsAt) - startsAt;
  // A day more: days differ in length.
  const from = clock.shownAt(within.startsAt - lasts - aDay);
  const until = clock.shownAt(within.endsAt);
  // Its own start counts, whatever the rule says.
  const starts = new Set<Time>([startsAt]);
  for (const property of allOf(properties, 'rdate'))
    for (const time of timesIn(property, clocks)) starts.add(time.clock.momentOf(time.shown));
  for (const { value } of allOf(properties, 'rrule')) {
    const { times, cut } = timesOf(
      { rule: value, start: shown, from, until, shownAt: clock.shownAt },
      reading.steps,
    );
    for (const time of times) starts.add(clock.momentOf(time));
    if (cut) reading.cut += 1;
  }
  const isLeft = ({ moments, days }: Left, start: Time): boolean =>
    moments.has(start) || (days.size > 0 && days.has(clock.shownAt(start).slice(0, 10)));
  const instead = reading.instead.get(uid);
  for (const start of starts) {
    if (isLeft(left, start) || (instead && isLeft(instead, start))) continue;
    reading.spans.push({ startsAt: start, endsAt: begins.endOf(start) });
  }
};

/** When somebody is busy, said without events. */
const takeFreeBusy = (reading: Reading, properties: readonly Property[], clocks: Clocks): void => {
  for (const { parameters, value } of allOf(properties, 'freebusy')) {
    if (parameters['fbtype']?.toUpperCase() === 'FREE') continue;
    for (const span of value.split(',')) {
      const [start = '', end = ''] = span.split('/');
      const moment = (written: string): Time => {
        const { clock, shown } = writtenOf(written, undefined, clocks);
        return clock.momentOf(shown);
      };
      const startsAt = moment(start);
      const endsAt = end.startsWith('P') ? startsAt + lengthOf(end) : moment(end);
      reading.spans.push({ startsAt, endsAt });
    }
  }
};

/**
 * When the owner of a calendar file is busy, from a week before now to 400 days after. Nothing when the text is
 * no calendar. An event that can't be read is left out and counted; the others stand.
 */
export const readBusy = async (
  text: string,
  { now, zone, pause }: Choice,
): Promise<ReadBusy | undefined> => {
  if (!isCalendar(text)) return undefined;
  const within: Span = { startsAt: now - 7 * aDay, endsAt: now + 400 * aDay };
  const clocks = new Clocks(zone, within.endsAt);
  const reading = new Reading();
  const attempt = async (task: () => void): Promise<void> => {
    await pause?.();
    try {
      task();
    } catch {
      reading.unreadable += 1;
    }
  };
  // Zones first: they may be written after what happens in them.
  for (const part of partsOf(text))
    if (part?.kind === 'VTIMEZONE')
      await attempt(() => {
        clocks.describe(part.read());
      });
  reading.unreadable = 0;
  for (const part of partsOf(text)) {
    if (part?.kind === 'VTIMEZONE') continue;
    await attempt(() => {
      if (!part) throw new RangeError('does not end');
      const properties = propertiesOf(part.read());
      if (part.kind === 'VEVENT') takeEvent(reading, properties, clocks);
      else takeFreeBusy(reading, properties, clocks);
    });
  }
  for (const event of reading.series)
    await attempt(() => {
      takeSeries(reading, event, clocks, within);
    });
  const { unreadable, cut } = reading;
  return {
    spans: merged(reading.spans, within),
    from: within.startsAt,
    until: within.endsAt,
    unreadable,
    cut,
  };
};

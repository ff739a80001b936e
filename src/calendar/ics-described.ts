import type { Clock } from './ics-clock';
import { allOf, propertiesOf, timeIn, valueOf, type Property } from './ics-line';
import { Steps, timesOf } from './ics-times';
import type { Time } from './time';

/** Clocks of a zone change: how much more than UTC they show before and after, in milliseconds. */
interface Change {
  readonly at: Time;
  readonly before: number;
  readonly after: number;
}

const offsetIn = (written: string): number => {
  const [, sign, hours, minutes, seconds = '0'] = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(written) ?? [];
  if (!sign) throw new RangeError('no offset');
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (sign === '-' ? -ahead : ahead) * 1_000;
};

const inUtc = (shown: string): Time =>
  Temporal.PlainDateTime.from(shown).toZonedDateTime('UTC').epochMilliseconds;
const asShown = (at: Time): string => new Date(at).toISOString().slice(0, 19);

const changesOf = (properties: readonly Property[], until: Time): Change[] => {
  const before = offsetIn(valueOf(properties, 'tzoffsetfrom'));
  const after = offsetIn(valueOf(properties, 'tzoffsetto'));
  const start = timeIn(valueOf(properties, 'dtstart')).shown;
  const repeated = allOf(properties, 'rrule').flatMap(({ value }) => {
    const { times, cut } = timesOf(
      {
        rule: value,
        start,
        from: start,
        until: asShown(until),
        shownAt: (at) => asShown(at + before),
      },
      new Steps(),
    );
    // Some programs write rules that are none of a zone's, and never come to an end.
    if (cut) throw new RangeError('changes too often');
    return times;
  });
  const single = allOf(properties, 'rdate').flatMap(({ value }) =>
    value.split(',').map((each) => timeIn(each).shown),
  );
  return [start, ...single, ...repeated].map((shown) => ({
    at: inUtc(shown) - before,
    before,
    after,
  }));
};

const observance = /^BEGIN:(STANDARD|DAYLIGHT)\b([^]*?)^END:\1/gim;

/** The name of a zone that a file describes. */
export const describedName = (text: string): string =>
  valueOf(propertiesOf(text.replace(observance, '')), 'tzid').replace(/\\(.)/g, '$1');

/**
 * The clocks of a zone that a file describes, right up to a moment.
 * @throws when it is written wrongly
 */
export const describedClock = (text: string, until: Time): Clock => {
  const changes = [...text.matchAll(observance)]
    .flatMap(([, , lines = '']) => changesOf(propertiesOf(lines), until))
    .sort((a, b) => a.at - b.at);
  const [first] = changes;
  if (!first) throw new RangeError('no offset');
  const ahead = (isPast: (change: Change) => boolean): number =>
    changes.findLast(isPast)?.after ?? first.before;
  return {
    momentOf: (shown) => {
      const time = inUtc(shown);
      // What is shown twice is the first; what is never shown comes after the change, as Temporal has it.
      return time - ahead(({ at, before, after }) => time >= at + Math.max(before, after));
    },
    shownAt: (moment) => asShown(moment + ahead(({ at }) => moment >= at)),
  };
};

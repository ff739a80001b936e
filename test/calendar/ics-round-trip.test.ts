import { extendByRecurrenceRule, convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { readBusy } from '../../src/calendar/ics-in';
import { calendarFile } from '../../src/calendar/ics-out';
import { merged } from '../../src/calendar/merged';
import type { Plan, SlotChange } from '../../src/calendar/plan';
import { daysOf } from '../../src/calendar/repeats';
import { slotsIn } from '../../src/calendar/slots';
import { addDays, momentOf, weekdayOf, type Day, type Span } from '../../src/calendar/time';
import { zones } from './zones';
import { anHour } from './an-hour';

const write = (plans: readonly Plan[], changes: readonly SlotChange[]): string =>
  calendarFile({
    plans,
    changes,
    wordsOf: () => ({ title: 'Focus time', named: false }),
    now: Date.UTC(2026, 0),
  }) ?? '';

const planned = (plans: readonly Plan[], changes: readonly SlotChange[], within: Span): Span[] =>
  merged(
    plans
      .flatMap((plan) => slotsIn(plan, changes, within))
      .filter(({ skipped }) => !skipped)
      .map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
    within,
  );

/** The file as another program's: what is our own is left aside when read. */
const asForeign = (text: string): string => text.replaceAll('@undivided', '@elsewhere');

const noNames = (text: string): string => text.replaceAll(/TZID([=:])[\w/]+/g, 'TZID$1Our own');

describe.each(zones)('written and read again in $zone', ({ zone, spring, autumn }) => {
  const plan = (more: Partial<Plan> & { readonly day: Day }): Plan => ({
    id: 'p',
    ...anHour,
    zone,
    ...more,
  });
  const changes: SlotChange[] = [spring, autumn].flatMap((change) => [
    { planId: 'p', day: addDays(change, 1), skipped: true },
    { planId: 'p', day: addDays(change, 2), movedTo: { day: addDays(change, 2), time: '14:30' } },
    { planId: 'p', day: addDays(change, 3), minutes: 20 },
  ]);
  const daily = { weeks: 1, days: [1, 2, 3, 4, 5, 6, 7] } as const;

  describe.each([spring, autumn])('around %s', (change) => {
    const day = addDays(change, -2);
    const weekday = weekdayOf(day);
    const another = ((weekday % 7) + 1) as typeof weekday;

    it.each<[string, Plan, readonly SlotChange[]]>([
      ['once', plan({ day: change }), []],
      ['daily', plan({ day, repeat: daily }), changes],
      ['at night', plan({ day, time: '02:30', repeat: daily }), []],
      ['over midnight', plan({ day, time: '23:40', repeat: daily }), []],
      ['counted', plan({ day, repeat: { ...daily, count: 5 } }), changes],
      ['until a day', plan({ day, repeat: { ...daily, until: addDays(change, 1) } }), []],
      ['every second week', plan({ day, repeat: { weeks: 2, days: [1, 4] } }), []],
      ['on other days', plan({ day, repeat: { weeks: 3, days: [another], count: 4 } }), []],
      [
        'on other days, the first moved',
        plan({ day, repeat: { weeks: 1, days: [another] } }),
        [{ planId: 'p', day, movedTo: { day, time: '16:00' } }],
      ],
      [
        'on other days, the first skipped',
        plan({ day, repeat: { weeks: 2, days: [another] } }),
        [{ planId: 'p', day, skipped: true }],
      ],
    ])('%s, all is the same', async (_, each, changed) => {
      const now = momentOf(change, '12:00', zone);
      const text = asForeign(write([each], changed));
      // Read by what is known of the zone, and by what the file says of it.
      for (const given of [text, noNames(text)]) {
        const busy = await readBusy(given, { now, zone: 'Pacific/Auckland' });
        if (!busy) throw new Error('no calendar');
        const within = { startsAt: busy.from, endsAt: busy.until };
        // A time that clocks leave out is half an hour later for some: the zone's own names decide.
        if (given !== text && each.time === '02:30') continue;
        expect(busy.spans).toEqual(planned([each], changed, within));
        expect(busy).toMatchObject({ unreadable: 0, cut: 0 });
      }
    });

    it('a second library counts the same times', () => {
      const each = plan({ day, repeat: { weeks: 1, days: [weekday, another], count: 5 } });
      const [event] = convertIcsCalendar(undefined, write([each], [])).events ?? [];
      const rule = event?.recurrenceRule;
      if (!event || !rule) throw new Error('no rule');
      // That library counts weekdays in UTC: so by what the clock shows, as if it were UTC.
      const start = event.start.local?.date;
      expect(start?.toISOString()).toBe(`${day}T09:00:00.000Z`);
      expect(
        extendByRecurrenceRule(rule, { start: start ?? new Date(0) }).map((date) =>
          date.toISOString().slice(0, 10),
        ),
      ).toEqual(daysOf(each, day, addDays(day, 60)));
    });
  });
});

it('what is our own is left aside when read', async () => {
  const each: Plan = { id: 'p', ...anHour };
  const now = Date.UTC(2026, 4, 31);
  expect((await readBusy(write([each], []), { now, zone: 'UTC' }))?.spans).toEqual([]);
  expect((await readBusy(asForeign(write([each], [])), { now, zone: 'UTC' }))?.spans).toHaveLength(
    1,
  );
});

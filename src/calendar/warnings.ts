import type { Situation, Warning } from './advice';
import { joined } from './joined';
import { meetingsBefore } from './meetings-before';
import { dayOf, minute, overlap, weekdayOf, type Span } from './time';
import { workingHours } from './working-hours';

const aboutVisit = (slot: Span, situation: Situation): Warning[] => {
  const { visitAt = 0, visitDayOnly, now, zone, planning } = situation;
  const left = visitAt - slot.endsAt;
  if (left >= planning.beforeVisit * minute) return [];
  if (visitDayOnly && dayOf(slot.endsAt - 1, zone) === dayOf(visitAt, zone))
    return [{ kind: 'visitDay' }];
  if (visitAt <= now) return [];
  if (slot.startsAt >= visitAt) return [{ kind: 'afterVisit' }];
  return [
    left < 0 ? { kind: 'intoVisit' } : { kind: 'nearVisit', minutes: Math.floor(left / minute) },
  ];
};

const aboutHours = ({ startsAt, endsAt }: Span, hours: Span, lastOfDay: number): Warning[] => {
  if (startsAt < hours.startsAt || startsAt >= hours.endsAt) return [{ kind: 'outsideHours' }];
  if (hours.endsAt - startsAt <= lastOfDay * minute)
    return [{ kind: 'lateInDay', minutes: lastOfDay }];
  return endsAt > hours.endsAt ? [{ kind: 'outsideHours' }] : [];
};

/** What speaks against a slot that is free and within these hours; busy and planned spans are joined ones. */
export const doubtsAbout = (
  slot: Span,
  situation: Situation,
  {
    hours,
    busy,
    planned,
  }: Record<'busy' | 'planned', readonly Span[]> & { readonly hours?: Span | undefined },
): Warning[] => {
  const { planning, needed = 0 } = situation;
  const { lastOfDay, meetings, pause } = planning;
  const met = meetingsBefore({
    at: slot.startsAt,
    busy,
    planned,
    pause: pause * minute,
    enough: meetings * minute,
  });
  return [
    ...aboutVisit(slot, situation),
    ...(hours ? aboutHours(slot, hours, lastOfDay) : []),
    ...(met > 0 && met >= meetings * minute
      ? [{ kind: 'afterMeetings', minutes: meetings } as const]
      : []),
    ...(slot.endsAt - slot.startsAt < needed * minute
      ? [{ kind: 'short', minutes: needed } as const]
      : []),
  ];
};

const overlapping = (
  kind: 'overlapsPlanned' | 'overlapsBusy',
  slot: Span,
  others: readonly Span[],
): Warning[] => {
  const other = others.find((each) => overlap(each, slot));
  return other ? [{ kind, at: other.startsAt }] : [];
};

/** What speaks against a slot, the strongest first; it may be planned all the same. */
export const warningsFor = (slot: Span, situation: Situation): Warning[] => {
  const { now, zone, planning, planned, busy = [] } = situation;
  const day = dayOf(slot.startsAt, zone);
  const isDayOff = planning.workdays.length > 0 && !planning.workdays.includes(weekdayOf(day));
  return [
    ...(slot.startsAt < now ? [{ kind: 'past' } as const] : []),
    ...overlapping('overlapsPlanned', slot, planned),
    ...overlapping('overlapsBusy', slot, busy),
    ...(isDayOff ? [{ kind: 'notWorkday' } as const] : []),
    ...doubtsAbout(slot, situation, {
      hours: workingHours(situation, day),
      busy: joined(busy),
      planned: joined(planned),
    }),
  ];
};

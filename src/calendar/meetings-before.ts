import { startedBefore } from './joined';
import type { Span, Time } from './time';

interface Before {
  readonly at: Time;
  /** Both joined. Planned hours are no meetings, but no break either. */
  readonly busy: readonly Span[];
  readonly planned: readonly Span[];
  /** What counts as a break. */
  readonly pause: number;
  /** It is not counted further than this. */
  readonly enough: number;
}

/** How long there have been meetings without a break, up to a moment. All lengths in ms. */
export const meetingsBefore = ({ at, busy, planned, pause, enough }: Before): number => {
  let b = startedBefore(busy, at) - 1;
  let p = startedBefore(planned, at) - 1;
  let reached = at;
  let met = 0;
  while (met < enough) {
    const isMeeting = (busy[b]?.endsAt ?? -Infinity) >= (planned[p]?.endsAt ?? -Infinity);
    const span = isMeeting ? busy[b--] : planned[p--];
    if (!span || reached - span.endsAt >= pause) break;
    if (isMeeting) met += Math.min(span.endsAt, at) - span.startsAt;
    reached = Math.min(reached, span.startsAt);
  }
  return met;
};

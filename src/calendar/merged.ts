import { joined } from './joined';
import type { Span } from './time';

/** The same times in order, what overlaps or touches being one, cut to a span. */
export const merged = (spans: readonly Span[], within: Span): Span[] =>
  joined(
    spans.map(({ startsAt, endsAt }) => ({
      startsAt: Math.max(startsAt, within.startsAt),
      endsAt: Math.min(endsAt, within.endsAt),
    })),
  );

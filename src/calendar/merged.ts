import type { Span } from './time';

/** The same times in order, what overlaps or touches being one, cut to a span. */
export const merged = (spans: readonly Span[], within: Span): Span[] => {
  const found: Span[] = [];
  for (const { startsAt, endsAt } of [...spans].sort((a, b) => a.startsAt - b.startsAt)) {
    const span = {
      startsAt: Math.max(startsAt, within.startsAt),
      endsAt: Math.min(endsAt, within.endsAt),
    };
    if (span.startsAt >= span.endsAt) continue;
    const last = found.at(-1);
    if (last && span.startsAt <= last.endsAt)
      found[found.length - 1] = {
        startsAt: last.startsAt,
        endsAt: Math.max(last.endsAt, span.endsAt),
      };
    else found.push(span);
  }
  return found;
};

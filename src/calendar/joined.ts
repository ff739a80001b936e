import type { Span, Time } from './time';

/** Spans in order, those that overlap or touch made one. */
export const joined = (spans: readonly Span[]): Span[] => {
  const found: { startsAt: Time; endsAt: Time }[] = [];
  const ordered = spans
    .filter(({ startsAt, endsAt }) => startsAt < endsAt)
    .sort((a, b) => a.startsAt - b.startsAt);
  for (const { startsAt, endsAt } of ordered) {
    const last = found.at(-1);
    if (last && startsAt <= last.endsAt) last.endsAt = Math.max(last.endsAt, endsAt);
    else found.push({ startsAt, endsAt });
  }
  return found;
};

/** How many of joined spans start before a moment. */
export const startedBefore = (spans: readonly Span[], at: Time): number => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.startsAt ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** How long it is free before and after a span, among joined ones; negative where they overlap. */
export const roomAround = (
  spans: readonly Span[],
  { startsAt, endsAt }: Span,
): { readonly before: number; readonly after: number } => {
  const n = startedBefore(spans, endsAt);
  const last = spans[n - 1];
  // What starts before the end of this lies before it, or over it.
  return {
    before: startsAt - (last?.endsAt ?? -Infinity),
    after: (spans[n]?.startsAt ?? Infinity) - endsAt,
  };
};

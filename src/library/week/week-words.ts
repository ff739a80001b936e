import { language, t } from '../../browser/text';
import type { NamedSlot } from '../../customer/plans/week';
import type { Day, Span } from '../../calendar/time';

/** In words, as far as asked for. Days have no zone, so UTC reads them. */
export const dayWords = (day: Day, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language(), { ...how, timeZone: 'UTC' }).format(Date.parse(day));

/** Monday, June 1. */
export const longDay = (day: Day): string =>
  dayWords(day, { weekday: 'long', day: 'numeric', month: 'long' });

/** June 1 – 7, 2026. */
export const rangeWords = (from: Day, to: Day): string =>
  new Intl.DateTimeFormat(language(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(Date.parse(from), Date.parse(to));

/** 9:00 – 9:45. */
export const spanWords = ({ startsAt, endsAt }: Span): string => {
  const format = new Intl.DateTimeFormat(language(), { hour: 'numeric', minute: '2-digit' });
  // Over midnight the browser would write out both days, which whoever reads this knows.
  return new Date(startsAt).getDate() === new Date(endsAt).getDate()
    ? format.formatRange(startsAt, endsAt)
    : `${format.format(startsAt)} – ${format.format(endsAt)}`;
};

/** Mon, June 1, 9:00 – 9:45. */
export const wholeSpanWords = ({ startsAt, endsAt }: Span): string =>
  new Intl.DateTimeFormat(language(), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).formatRange(startsAt, endsAt);

/** What became of a slot; empty while nothing has. */
export const stateWords = ({ skipped, sessionId }: NamedSlot): string => {
  if (sessionId !== undefined) return t('slotHeld');
  return skipped ? t('slotLeftOut') : '';
};

/** How strict it is, and what became of it. */
export const moreWords = (slot: NamedSlot): string =>
  [t(`strictness_${slot.strictness}`), stateWords(slot)].filter(Boolean).join(' · ');

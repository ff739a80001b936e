import type { Due } from '../calendar/due';
import { minute } from '../calendar/time';
import { count, isolated, t, timeNear } from './text';

/** What there is to say of a planned slot, in one line with the customer's name. */
export const dueTitle = ({ slot, kind }: Due, customer: string, now: number): string => {
  const name = isolated(customer);
  switch (kind) {
    case 'soon':
      return count('slotSoon', Math.ceil((slot.startsAt - now) / minute), name);
    case 'now':
      return t('slotNow', name);
    case 'waits':
      return t('slotWaits', name);
    case 'missed':
      return t('slotMissed', name, timeNear(slot.startsAt, now));
  }
};

/** What happens next with it. */
export const dueLine = ({ slot, kind, minutes }: Due, now: number): string => {
  const { startsItself, startsAt, endsAt } = slot;
  if (kind === 'waits') return t('slotAfterSession');
  if (minutes === 0) return t('slotIsOver');
  if (minutes < slot.minutes) return count('slotLeft', minutes);
  if (kind === 'soon' && startsItself)
    return count('slotByItself', minutes, timeNear(startsAt, now));
  return count('slotLength', minutes, timeNear(startsAt, now), timeNear(endsAt, now));
};

/** What the button that starts it says. */
export const startWords = ({ slot, minutes }: Due): string =>
  minutes < slot.minutes ? count('slotRest', minutes) : t('slotStart');

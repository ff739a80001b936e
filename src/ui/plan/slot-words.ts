import { language, t } from '../../browser/text';
import { addDays, dayOf, zoneHere } from '../../calendar/time';
import { asNearDay } from '../day-words';
import { asTime } from '../words';

/** When a slot is: tomorrow 9:00, Thursday 9:00. */
export const slotWords = (at: number, now = Date.now()): string => {
  const [day, today] = [dayOf(at, zoneHere()), dayOf(now, zoneHere())];
  const away = [today, addDays(today, 1)].indexOf(day);
  const named =
    away === -1
      ? asNearDay(at, now)
      : new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(away, 'day');
  return t('dayAndTime', named, asTime(at));
};

import type { Reason, Warning } from '../calendar/advice';
import { count, language, t } from '../browser/text';
import { asTime } from './words';

/** “45 minutes”, “4 hours” */
const asLength = (minutes: number): string => {
  const [n, unit] =
    minutes > 0 && minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'long' }).format(n);
};

/** Why a slot is a good one, as a phrase that stands by itself. */
export const reasonWords = (reason: Reason): string => {
  switch (reason.kind) {
    case 'daysBefore':
      return count('reason_daysBefore', reason.days);
    case 'longEnough':
      return t('reason_longEnough', asLength(reason.minutes));
    default:
      return t(`reason_${reason.kind}`);
  }
};

/** What speaks against a slot, as a sentence. */
export const warningWords = (warning: Warning): string => {
  switch (warning.kind) {
    case 'overlapsPlanned':
    case 'overlapsBusy':
      return t(`warn_${warning.kind}`, asTime(warning.at));
    case 'nearVisit':
      return warning.minutes > 0
        ? t('warn_nearVisit', asLength(warning.minutes))
        : t('warn_uptoVisit');
    case 'lateInDay':
    case 'afterMeetings':
    case 'short':
      return t(`warn_${warning.kind}`, asLength(warning.minutes));
    default:
      return t(`warn_${warning.kind}`);
  }
};

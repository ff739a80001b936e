import { count, language, t } from '../../browser/text';
import type { Repeat } from '../../calendar/plan';
import { weekdayWords } from '../../ui/day-words';
import { dayWords } from './week-words';

/** “Every 2 weeks on Monday and Friday, until July 1, 2026”. */
export const repeatWords = ({ weeks, days, until, count: times }: Repeat): string => {
  const named = [...days].sort().map((day) => weekdayWords(day, 'long'));
  const each = count('repeatsEvery', weeks, new Intl.ListFormat(language()).format(named));
  if (until !== undefined) return t('repeatsUntil', each, dayWords(until, { dateStyle: 'long' }));
  return times === undefined ? each : count('repeatsTimes', times, each);
};

import { language } from '../browser/text';
import type { Weekday } from '../calendar/time';

/** What newer browsers know of a language's weeks, under the one name or the other. */
interface Weeks {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** The day that weeks begin with where the user is; Monday where the browser doesn't know. */
export const firstWeekday = (): Weekday => {
  const weeks: Intl.Locale & Weeks = new Intl.Locale(language());
  return ((weeks.getWeekInfo?.() ?? weeks.weekInfo)?.firstDay ?? 1) as Weekday;
};

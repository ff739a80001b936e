import { t } from '../../browser/text';
import type { Words } from '../../calendar/ics-out';
import type { Plan } from '../../calendar/plan';
import type { Planning } from '../../calendar/planning';

/** What a plan is called in a calendar: by the customer's name only if the user has said so. */
export const calendarTitle = (
  { customerId }: Plan,
  names: ReadonlyMap<string, string>,
  { nameInCalendar }: Planning,
): Words => {
  const name = nameInCalendar ? names.get(customerId) : undefined;
  return name === undefined
    ? { title: t('focusTime'), named: false }
    : { title: name, named: true };
};

import { language, t } from '../../browser/text';
import type { Planning } from '../../calendar/planning';
import type { Weekday } from '../../calendar/time';
import type { ChangePlanning } from './use-planning';

const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The first of January 2024 was a Monday. */
const nameOf = (weekday: Weekday): string =>
  new Intl.DateTimeFormat(language(), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, weekday),
  );

/** The days on which hours are proposed. */
export const Workdays = ({
  planning: { workdays },
  change,
}: {
  readonly planning: Planning;
  readonly change: ChangePlanning;
}) => (
  <fieldset>
    <legend>{t('plannedWorkdays')}</legend>
    <div class="row links">
      {week.map((day) => (
        <label key={day} class="choice">
          <input
            type="checkbox"
            checked={workdays.includes(day)}
            onChange={({ currentTarget: { checked } }) => {
              change((now) => ({
                workdays: week.filter((each) =>
                  each === day ? checked : now.workdays.includes(each),
                ),
              }));
            }}
          />
          {nameOf(day)}
        </label>
      ))}
    </div>
    <p class="quiet" role="status">
      {workdays.length === 0 && t('plannedNoWorkdays')}
    </p>
  </fieldset>
);

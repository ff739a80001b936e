import { t } from '../../browser/text';
import type { Planning } from '../../calendar/planning';
import type { Weekday } from '../../calendar/time';
import { weekdayWords } from '../../ui/day-words';
import type { ChangePlanning } from './use-planning';

const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

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
          {weekdayWords(day, 'long')}
        </label>
      ))}
    </div>
    <p class="quiet" role="status">
      {workdays.length === 0 && t('plannedNoWorkdays')}
    </p>
  </fieldset>
);

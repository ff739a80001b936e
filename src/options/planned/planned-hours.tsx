import { t } from '../../browser/text';
import type { PlanningLength } from '../../calendar/planning';
import type { Seen } from '../seen';
import { Hours } from './hours';
import { Length } from './length';
import { usePlanning } from './use-planning';
import { Workdays } from './workdays';

const lengths: readonly PlanningLength[] = [
  'beforeVisit',
  'lastOfDay',
  'meetings',
  'pause',
  'tellBefore',
];

/** What advice about an hour, and its reminders, go by. */
export const PlannedHours = ({ stored: { planning } }: Pick<Seen, 'stored'>) => {
  const [change, problem] = usePlanning(planning);
  return (
    <>
      <p class="quiet">{t('plannedHint')}</p>
      <Workdays planning={planning} change={change} />
      <Hours planning={planning} change={change} />
      {lengths.map((field) => (
        <Length key={field} field={field} planning={planning} change={change} />
      ))}
      <div>
        <label class="choice">
          <input
            type="checkbox"
            checked={planning.nameInCalendar}
            aria-describedby="planned-name-hint"
            onChange={({ currentTarget: { checked } }) => {
              change(() => ({ nameInCalendar: checked }));
            }}
          />
          {t('plannedName')}
        </label>
        <p id="planned-name-hint" class="quiet">
          {t('plannedNameHint')}
        </p>
      </div>
      {problem}
    </>
  );
};

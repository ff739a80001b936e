import { t } from '../../browser/text';
import { planningLimits, type Planning, type PlanningLength } from '../../calendar/planning';
import { NumberField } from '../number-field';
import type { ChangePlanning } from './use-planning';

/** One of the lengths that advice and reminders go by, in minutes. */
export const Length = ({
  field,
  planning: { [field]: kept },
  change,
}: {
  readonly field: PlanningLength;
  readonly planning: Planning;
  readonly change: ChangePlanning;
}) => {
  const [least, most] = planningLimits[field];
  return (
    <NumberField
      id={`planned-${field}`}
      label={t(`planned_${field}`)}
      kept={kept}
      least={least}
      most={most}
      onKeep={(minutes) => {
        change(() => ({ [field]: minutes }));
      }}
      wrong={t('plannedLengthWrong', String(least), String(most))}
    />
  );
};

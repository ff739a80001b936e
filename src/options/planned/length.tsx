import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/text';
import { planningLimits, type Planning, type PlanningLength } from '../../calendar/planning';
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
  const [typed, setTyped] = useState(String(kept));
  useEffect(() => {
    setTyped(String(kept));
  }, [kept]);
  const [least, most] = planningLimits[field];
  const minutes = Number(typed);
  const isWrong =
    typed.trim() === '' || !Number.isInteger(minutes) || minutes < least || minutes > most;
  const id = `planned-${field}`;

  const keep = (): void => {
    if (!isWrong && minutes !== kept) change(() => ({ [field]: minutes }));
  };
  return (
    <div class="stack near">
      <label for={id}>{t(`planned_${field}`)}</label>
      <input
        id={id}
        class="field minutes"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
        }}
        onBlur={keep}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keep();
        }}
      />
      <p id={`${id}-hint`} class="problem" role="status">
        {isWrong && t('plannedLengthWrong', String(least), String(most))}
      </p>
    </div>
  );
};

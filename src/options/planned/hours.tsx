import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Planning } from '../../calendar/planning';
import type { ChangePlanning } from './use-planning';

/** When the working day begins and ends. Half of it may be wrong only until the other half is right, too. */
export const Hours = ({
  planning: { from, to },
  change,
}: {
  readonly planning: Planning;
  readonly change: ChangePlanning;
}) => {
  const [typed, setTyped] = useState({ from, to });
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => {
    setTyped({ from, to });
    setIsWrong(false);
  }, [from, to]);

  const keep = (): void => {
    // A field that is half filled in is empty.
    const wrong = typed.from === '' || typed.from >= typed.to;
    setIsWrong(wrong);
    if (!wrong && (typed.from !== from || typed.to !== to)) change(() => typed);
  };
  return (
    <div class="stack near">
      <div class="row">
        {(['from', 'to'] as const).map((end) => (
          <div key={end} class="row">
            <label for={`planned-${end}`}>{t(`planned_${end}`)}</label>
            <input
              id={`planned-${end}`}
              class="field"
              type="time"
              value={typed[end]}
              aria-invalid={isWrong}
              aria-describedby="planned-hours-hint"
              onInput={({ currentTarget: { value } }) => {
                setTyped((now) => ({ ...now, [end]: value }));
              }}
              // Not as it is typed: on the way to 17:00 it is 01:00.
              onBlur={keep}
              onKeyDown={({ key }) => {
                if (key === 'Enter') keep();
              }}
            />
          </div>
        ))}
      </div>
      <p id="planned-hours-hint" class="problem" role="status">
        {isWrong && t('plannedHoursWrong')}
      </p>
    </div>
  );
};

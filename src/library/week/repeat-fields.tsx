import { t } from '../../browser/text';
import type { Weekday } from '../../calendar/time';
import { firstWeekday } from '../../ui/first-weekday';
import { FieldProblem, wrong } from './field-problem';
import { NumberField } from './number-field';
import { mostTimes, mostWeeks, type Fields, type Problems } from './plan-fields';
import { TextField } from './text-field';
import { weekdayWords } from '../../ui/day-words';

interface Props {
  readonly fields: Fields;
  readonly problems: Problems;
  readonly onChange: (fields: Partial<Fields>) => void;
}

const repeats = ['once', 'workdays', 'weekly'] as const;
const endings = ['never', 'until', 'count'] as const;

const weekdays = (): Weekday[] => {
  const first = firstWeekday();
  return Array.from({ length: 7 }, (_, n) => (((first - 1 + n) % 7) + 1) as Weekday);
};

/** Whether a plan comes again: on which days, every how many weeks, and until when. */
export const RepeatFields = ({ fields, problems, onChange }: Props) => {
  const toggle = (day: Weekday): void => {
    const days = fields.days.includes(day)
      ? fields.days.filter((each) => each !== day)
      : [...fields.days, day].sort();
    onChange({ days });
  };
  return (
    <>
      <div class="stack near">
        <label for="plan-repeat">{t('planRepeat')}</label>
        <select
          id="plan-repeat"
          class="field"
          value={fields.repeat}
          {...wrong(problems, 'repeat')}
          onChange={(event) => {
            onChange({ repeat: event.currentTarget.value as Fields['repeat'] });
          }}
        >
          {repeats.map((repeat) => (
            <option key={repeat} value={repeat}>
              {t(`planRepeat_${repeat}`)}
            </option>
          ))}
        </select>
        <FieldProblem problems={problems} of="repeat" />
      </div>
      {fields.repeat === 'weekly' && (
        <>
          <div class="row weekdays" role="group" aria-label={t('planDays')}>
            {weekdays().map((day) => (
              <button
                key={day}
                type="button"
                aria-pressed={fields.days.includes(day)}
                aria-label={weekdayWords(day, 'long')}
                onClick={() => {
                  toggle(day);
                }}
              >
                {weekdayWords(day, 'short')}
              </button>
            ))}
          </div>
          <FieldProblem problems={problems} of="days" />
          <NumberField
            of="weeks"
            label={t('planWeeks')}
            most={mostWeeks}
            {...{ fields, problems }}
            onChange={(weeks) => {
              onChange({ weeks });
            }}
          />
        </>
      )}
      {fields.repeat !== 'once' && (
        <div class="pair two">
          <div class="stack near">
            <label for="plan-ends">{t('planEnds')}</label>
            <select
              id="plan-ends"
              class="field"
              value={fields.ends}
              onChange={(event) => {
                onChange({ ends: event.currentTarget.value as Fields['ends'] });
              }}
            >
              {endings.map((ends) => (
                <option key={ends} value={ends}>
                  {t(`planEnds_${ends}`)}
                </option>
              ))}
            </select>
          </div>
          {fields.ends === 'until' && (
            <TextField
              of="until"
              label={t('planUntil')}
              {...{ fields, problems }}
              onChange={(until) => {
                onChange({ until });
              }}
            />
          )}
          {fields.ends === 'count' && (
            <NumberField
              of="count"
              label={t('planCount')}
              most={mostTimes}
              {...{ fields, problems }}
              onChange={(count) => {
                onChange({ count });
              }}
            />
          )}
        </div>
      )}
    </>
  );
};

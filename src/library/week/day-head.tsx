import { isolated, t } from '../../browser/text';
import type { Day } from '../../calendar/time';
import type { Visit } from '../../customer/plans/week';
import { dayWords, longDay } from './week-words';

interface Props {
  readonly day: Day;
  readonly isToday: boolean;
  /** Those on this day; one with a time stands in the day itself. */
  readonly visits: readonly Visit[];
  readonly onPlan: () => void;
}

/** What day it is, who is visited on it at a time not known, and a way to plan by keys. */
export const DayHead = ({ day, isToday, visits, onPlan }: Props) => (
  <div class={isToday ? 'day-head today' : 'day-head'}>
    <div class="row">
      <h3 aria-current={isToday ? 'date' : undefined}>
        <span class="quiet">{dayWords(day, { weekday: 'short' })}</span>{' '}
        {dayWords(day, { day: 'numeric' })}
      </h3>
      <button type="button" class="plain" aria-label={t('planOn', longDay(day))} onClick={onPlan}>
        +
      </button>
    </div>
    {visits.map(({ customerId, name, time }) =>
      time === undefined ? (
        <p key={customerId} class="visit-day">
          {t('visitMark', isolated(name))}
        </p>
      ) : null,
    )}
  </div>
);

import { t } from '../../browser/text';
import type { Day } from '../../calendar/time';
import { rangeWords } from './week-words';

interface Props {
  readonly days: readonly Day[];
  /** So many weeks on; 0 is to the one that is now. */
  readonly onGo: (weeks: number) => void;
  readonly onPlan: () => void;
}

/** Which week it is, the way to others, and a new plan. */
export const WeekHead = ({ days, onGo, onPlan }: Props) => {
  const go = (label: string, weeks: number) => (
    <button
      type="button"
      onClick={() => {
        onGo(weeks);
      }}
    >
      {label}
    </button>
  );
  return (
    <div class="row week-head">
      <h2 aria-live="polite">{rangeWords(days[0] ?? '', days.at(-1) ?? '')}</h2>
      <div class="row">
        {go(t('weekBefore'), -1)}
        {go(t('weekNow'), 0)}
        {go(t('weekAfter'), 1)}
      </div>
      <button type="button" class="main" onClick={onPlan}>
        {t('planHour')}
      </button>
    </div>
  );
};

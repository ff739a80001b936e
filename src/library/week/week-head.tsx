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
  const turn = (label: string, sign: string, weeks: number) => (
    <button
      type="button"
      class="turn"
      aria-label={label}
      title={label}
      onClick={() => {
        onGo(weeks);
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div class="row week-head">
      <h2 aria-live="polite">{rangeWords(days[0] ?? '', days.at(-1) ?? '')}</h2>
      <div class="row">
        {turn(t('weekBefore'), '‹', -1)}
        <button
          type="button"
          onClick={() => {
            onGo(0);
          }}
        >
          {t('weekNow')}
        </button>
        {turn(t('weekAfter'), '›', 1)}
      </div>
      <button type="button" class="main" onClick={onPlan}>
        {t('planHour')}
      </button>
    </div>
  );
};

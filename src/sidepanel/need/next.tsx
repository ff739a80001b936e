import { t } from '../../browser/text';
import type { Need } from '../../customer/rows';
import { DayField } from '../../ui/day-field';
import { RowText } from '../../ui/row-text';

/** What to do next about a need, and when. */
export const Next = ({ need }: { readonly need: Need }) => (
  <div class="need-next">
    <RowText
      table="needs"
      id={need.id}
      field="nextStep"
      value={need.nextStep ?? ''}
      label={t('needNext')}
      placeholder={t('needNextPlaceholder')}
      wraps
    />
    <DayField
      label={t('needNextDay')}
      value={need.nextStepAt}
      onChange={async (nextStepAt) => {
        const { change } = await import('../../customer/change');
        await change('needs', need.id, { nextStepAt });
      }}
    />
  </div>
);

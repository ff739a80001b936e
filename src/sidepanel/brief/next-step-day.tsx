import { t } from '../../browser/text';
import type { Need } from '../../customer/rows';
import { DayField } from '../../ui/day-field';

/** The day of a need's next step. */
export const NextStepDay = ({ need }: { readonly need: Need }) => (
  <DayField
    label={t('nextStepDay')}
    value={need.nextStepAt}
    onChange={async (nextStepAt) => {
      const { change } = await import('../../customer/change');
      await change('needs', need.id, { nextStepAt });
    }}
  />
);

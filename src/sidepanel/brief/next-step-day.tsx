import { t } from '../../browser/text';
import type { Need } from '../../customer/rows';
import { PickDay } from '../../ui/pick-day';
import { useWrite } from '../../ui/use-write';

/** The day of a need's next step. */
export const NextStepDay = ({ need }: { readonly need: Need }) => {
  const [write, problem] = useWrite();
  return (
    <div>
      <PickDay
        label={t('nextStepDay')}
        at={need.nextStepAt}
        onPick={(nextStepAt) => {
          write(async () => {
            const { change } = await import('../../customer/change');
            await change('needs', need.id, { nextStepAt });
          });
        }}
      />
      {problem}
    </div>
  );
};

import { t } from '../browser/text';
import type { Customer } from '../customer/rows';
import { PickDay } from './pick-day';
import { useWrite } from './use-write';

/** The day of a customer's next visit. */
export const NextVisit = ({ customer }: { readonly customer: Customer }) => {
  const [write, problem] = useWrite();
  return (
    <div>
      <PickDay
        label={t('nextVisit')}
        at={customer.nextVisit}
        onPick={(nextVisit) => {
          write(async () => {
            const { change } = await import('../customer/change');
            await change('customers', customer.id, { nextVisit });
          });
        }}
      />
      {problem}
    </div>
  );
};

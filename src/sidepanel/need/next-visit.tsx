import { t } from '../../browser/text';
import type { Customer } from '../../customer/rows';
import { DayField } from '../../ui/day-field';

/** When the customer is seen next. */
export const NextVisit = ({ customer }: { readonly customer: Customer }) => (
  <DayField
    label={t('needNextVisit')}
    value={customer.nextVisit}
    onChange={async (nextVisit) => {
      const { change } = await import('../../customer/change');
      await change('customers', customer.id, { nextVisit });
    }}
  />
);

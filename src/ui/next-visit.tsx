import { t } from '../browser/text';
import type { Customer } from '../customer/rows';
import { DayField } from './day-field';

/** The day of a customer's next visit. */
export const NextVisit = ({ customer }: { readonly customer: Customer }) => (
  <DayField
    label={t('nextVisit')}
    value={customer.nextVisit}
    onChange={async (nextVisit) => {
      const { change } = await import('../customer/change');
      await change('customers', customer.id, { nextVisit });
    }}
  />
);

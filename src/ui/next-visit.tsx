import { useState } from 'preact/hooks';
import { t } from '../browser/text';
import type { Customer } from '../customer/rows';
import { PickDay } from './pick-day';

/** The day of a customer's next visit. */
export const NextVisit = ({ customer }: { readonly customer: Customer }) => {
  const [problem, setProblem] = useState('');
  const keep = async (nextVisit: number | undefined): Promise<void> => {
    try {
      const { change } = await import('../customer/change');
      await change('customers', customer.id, { nextVisit });
      setProblem('');
    } catch {
      setProblem(t('failed'));
    }
  };
  return (
    <>
      <PickDay
        label={t('nextVisit')}
        at={customer.nextVisit}
        onPick={(at) => {
          void keep(at);
        }}
      />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
};

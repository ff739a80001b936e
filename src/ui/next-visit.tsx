import { t } from '../browser/text';
import type { Customer } from '../customer/rows';
import { ChosenField } from './chosen-field';
import { DayField } from './day-field';

const keep = async (
  id: string,
  fields: { [F in 'nextVisit' | 'visitTime']?: Customer[F] | undefined },
): Promise<void> => {
  const { change } = await import('../customer/change');
  await change('customers', id, fields);
};

/** The day of a customer's next visit, and when on it. */
export const NextVisit = ({ customer }: { readonly customer: Customer }) => {
  const { id, nextVisit, visitTime } = customer;
  return (
    <div class="row">
      <DayField
        label={t('nextVisit')}
        value={nextVisit}
        // Without its day, the time goes too.
        onChange={(day) =>
          keep(id, { nextVisit: day, ...(day === undefined && { visitTime: undefined }) })
        }
      />
      {nextVisit !== undefined && (
        <ChosenField
          type="time"
          label={t('visitTime')}
          value={visitTime ?? ''}
          onChange={(time) => keep(id, { visitTime: time || undefined })}
        />
      )}
    </div>
  );
};

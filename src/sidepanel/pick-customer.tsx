import { t } from '../browser/text';
import { customerModule, useLive } from '../ui/use-live';

interface Props {
  readonly picked: string | undefined;
  readonly onPick: (id: string) => void;
}

/** Outside a session: whose notes to read. */
export const PickCustomer = ({ picked, onPick }: Props) => {
  const customers = useLive(customerModule, ({ customersToOffer }) => customersToOffer(), []);
  if (!customers) return null;
  if (customers.length === 0) return <p>{t('noCustomers')}</p>;
  return (
    <div class="stack near">
      <label for="pick">{t('customer')}</label>
      <select
        id="pick"
        class="field"
        value={picked ?? ''}
        onChange={(event) => {
          onPick(event.currentTarget.value);
        }}
      >
        <option value="" disabled />
        {customers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};

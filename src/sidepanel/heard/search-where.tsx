import { t } from '../../browser/text';

interface Props {
  readonly everywhere: boolean;
  readonly onChange: (everywhere: boolean) => void;
}

/** This customer's notes, or everybody's. */
export const SearchWhere = ({ everywhere, onChange }: Props) => (
  <div class="row" role="group" aria-label={t('searchWhere')}>
    {[false, true].map((all) => (
      <button
        key={String(all)}
        type="button"
        aria-pressed={all === everywhere}
        onClick={() => {
          onChange(all);
        }}
      >
        {t(all ? 'allCustomers' : 'thisCustomer')}
      </button>
    ))}
  </div>
);

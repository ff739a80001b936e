import { useId, useMemo } from 'preact/hooks';
import { language, t } from '../../browser/text';

interface Props {
  readonly value: string;
  readonly onChange: (currency: string) => void;
}

const named = (): { code: string; name: string }[] => {
  const names = new Intl.DisplayNames(language(), { type: 'currency' });
  const sorter = new Intl.Collator(language());
  return Intl.supportedValuesOf('currency')
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => sorter.compare(a.name, b.name));
};

/** The money that the figures are in. */
export const CurrencyChoice = ({ value, onChange }: Props) => {
  const id = useId();
  const all = useMemo(named, []);
  return (
    <div>
      <label for={id}>{t('currency')}</label>
      <select
        id={id}
        class="field"
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        {all.map(({ code, name }) => (
          <option key={code} value={code}>
            {name} ({code})
          </option>
        ))}
      </select>
    </div>
  );
};

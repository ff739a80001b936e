import { useId, useState } from 'preact/hooks';
import { t } from '../browser/text';
import { Problem } from './problem';

interface Props {
  readonly type: 'date' | 'time';
  readonly label: string;
  /** As the field writes it; empty for none. */
  readonly value: string;
  readonly min?: string;
  /** Keeps what was chosen. Where that fails, it rejects. */
  readonly onChange: (value: string) => Promise<unknown>;
}

/** A day or a time, typed or chosen, and a button that takes it away. */
export const ChosenField = ({ type, label, value, min, onChange }: Props) => {
  const id = useId();
  /** What is being typed or was chosen, until it is kept. */
  const [chosen, setChosen] = useState<string>();
  const [problem, setProblem] = useState('');

  const keep = async (text: string): Promise<void> => {
    setChosen(text);
    try {
      await onChange(text);
      setProblem('');
      setChosen((now) => (now === text ? undefined : now));
    } catch {
      setProblem(t('failed'));
    }
  };
  return (
    <div class="day-field">
      <label for={id}>{label}</label>
      <div class="row">
        <input
          id={id}
          class="field"
          type={type}
          min={min}
          value={chosen ?? value}
          onInput={(event) => {
            // Or whatever draws this anew (the time left does each second) would take it back.
            setChosen(event.currentTarget.value);
          }}
          onChange={({ currentTarget: { value: text, validity } }) => {
            if (validity.valid) void keep(text);
          }}
          onBlur={({ currentTarget: { validity } }) => {
            if (!validity.valid) setChosen(undefined);
          }}
        />
        {value !== '' && (
          <button
            type="button"
            class="plain"
            aria-label={t('clearDay', label)}
            onClick={() => {
              void keep('');
              document.getElementById(id)?.focus();
            }}
          >
            {t('clear')}
          </button>
        )}
      </div>
      <Problem text={problem} />
    </div>
  );
};

import { useId, useState } from 'preact/hooks';
import { t } from '../browser/text';

const pad = (n: number, length = 2): string => String(n).padStart(length, '0');

/** A day as a date field writes it. */
export const dayText = (at: number): string => {
  const date = new Date(at);
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
};

/** The first ms of a day that a date field gives, where the user is. */
export const dayStart = (text: string): number | undefined => {
  const [year, month, day] = text.split('-').map(Number);
  if (!year || !month || !day) return undefined;
  return new Date(year, month - 1, day).getTime();
};

interface Props {
  readonly label: string;
  /** The day, as its first ms since the epoch. */
  readonly value: number | undefined;
  /** Keeps the day; `undefined` for none. Where that fails, it rejects. */
  readonly onChange: (value: number | undefined) => Promise<unknown>;
}

/** A day, typed or chosen, and a button that takes it away. */
export const DayField = ({ label, value, onChange }: Props) => {
  const id = useId();
  /** What is being typed or was chosen, until it is kept. */
  const [chosen, setChosen] = useState<string>();
  const [problem, setProblem] = useState('');

  const keep = async (text: string): Promise<void> => {
    setChosen(text);
    try {
      await onChange(dayStart(text));
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
          type="date"
          // While a year is typed it is 2, 20, 202.
          min="2000-01-01"
          value={chosen ?? (value === undefined ? '' : dayText(value))}
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
        {value !== undefined && (
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
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
};

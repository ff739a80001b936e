import { useId } from 'preact/hooks';

const pad = (n: number, length = 2): string => String(n).padStart(length, '0');

/** A day as a date field has it. */
export const dayValue = (at: number): string => {
  const date = new Date(at);
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
};

/** The first ms of a date field's day, where the user is; `undefined` for none. */
export const dayAt = (value: string): number | undefined => {
  const [year, month, day] = value.split('-').map(Number);
  if (!year || !month || !day) return undefined;
  return new Date(year, month - 1, day).getTime();
};

interface Props {
  readonly label: string;
  /** The day, as its first ms since the epoch. */
  readonly at: number | undefined;
  readonly onPick: (at: number | undefined) => void;
}

/** A day, to be chosen or typed; emptied, there is none. */
export const PickDay = ({ label, at, onPick }: Props) => {
  const id = useId();
  return (
    <div class="pick-day">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        type="date"
        // While a year is typed it is 2, 20, 202.
        min="2000-01-01"
        value={at === undefined ? '' : dayValue(at)}
        onChange={({ currentTarget: { value, validity } }) => {
          if (validity.valid) onPick(dayAt(value));
        }}
      />
    </div>
  );
};

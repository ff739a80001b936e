import { ChosenField } from './chosen-field';

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
export const DayField = ({ label, value, onChange }: Props) => (
  <ChosenField
    type="date"
    label={label}
    // While a year is typed it is 2, 20, 202.
    min="2000-01-01"
    value={value === undefined ? '' : dayText(value)}
    onChange={(text) => onChange(dayStart(text))}
  />
);

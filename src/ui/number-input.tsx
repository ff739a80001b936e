import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly class: string;
  readonly min: number;
  readonly max: number;
  readonly 'aria-invalid'?: boolean;
  readonly 'aria-describedby'?: string | undefined;
  /** NaN for an empty field. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A field for a whole number. */
export const NumberInput = ({ value, onChange, ...more }: Props) => {
  const field = useRef<HTMLInputElement>(null);
  // Not through `value`: what is half typed (“2.”) reads as a number, and would be written over by it.
  useLayoutEffect(() => {
    const input = field.current;
    if (input && !Object.is(input.valueAsNumber, value))
      input.value = Number.isNaN(value) ? '' : String(value);
  }, [value]);
  return (
    <input
      type="number"
      inputMode="numeric"
      ref={field}
      onInput={(event) => {
        onChange(event.currentTarget.valueAsNumber);
      }}
      {...more}
    />
  );
};

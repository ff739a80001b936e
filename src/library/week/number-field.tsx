import { useLayoutEffect, useRef } from 'preact/hooks';
import { FieldProblem, wrong } from './field-problem';
import type { Fields, Problems } from './plan-fields';

interface Props {
  readonly of: 'minutes' | 'weeks' | 'count';
  readonly label: string;
  readonly fields: Fields;
  readonly most: number;
  readonly problems: Problems;
  readonly onChange: (value: number) => void;
}

/** A number, from 1 on. */
export const NumberField = ({ of, label, fields, most, problems, onChange }: Props) => {
  const field = useRef<HTMLInputElement>(null);
  const value = fields[of];
  // Not through `value`: what is half typed (“2.”) reads as a number, and would be written over by it.
  useLayoutEffect(() => {
    const input = field.current;
    if (input && !Object.is(input.valueAsNumber, value))
      input.value = Number.isNaN(value) ? '' : String(value);
  }, [value]);
  return (
    <div class="stack near">
      <label for={`plan-${of}`}>{label}</label>
      <input
        id={`plan-${of}`}
        class="field"
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        ref={field}
        {...wrong(problems, of)}
        onInput={(event) => {
          onChange(event.currentTarget.valueAsNumber);
        }}
      />
      <FieldProblem problems={problems} of={of} />
    </div>
  );
};

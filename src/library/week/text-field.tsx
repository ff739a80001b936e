import { FieldProblem, wrong } from './field-problem';
import type { Fields, Problems } from './plan-fields';

interface Props {
  readonly of: 'day' | 'time' | 'until';
  readonly label: string;
  readonly fields: Fields;
  readonly problems: Problems;
  readonly onChange: (value: string) => void;
}

/** A day or a time of day. */
export const TextField = ({ of, label, fields, problems, onChange }: Props) => (
  <div class="stack near">
    <label for={`plan-${of}`}>{label}</label>
    <input
      id={`plan-${of}`}
      class="field"
      type={of === 'time' ? 'time' : 'date'}
      value={fields[of]}
      {...wrong(problems, of)}
      onInput={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
    <FieldProblem problems={problems} of={of} />
  </div>
);

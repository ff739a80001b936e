import { NumberInput } from '../../ui/number-input';
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
export const NumberField = ({ of, label, fields, most, problems, onChange }: Props) => (
  <div class="stack near">
    <label for={`plan-${of}`}>{label}</label>
    <NumberInput
      id={`plan-${of}`}
      class="field"
      min={1}
      max={most}
      value={fields[of]}
      onChange={onChange}
      {...wrong(problems, of)}
    />
    <FieldProblem problems={problems} of={of} />
  </div>
);

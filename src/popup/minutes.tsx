import { t } from '../browser/text';
import { maxMinutes, minMinutes } from '../session/session';
import { NumberInput } from '../ui/number-input';

const presets = [15, 25, 45, 60, 90];

interface Props {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

export const Minutes = ({ minutes, onChange }: Props) => (
  <div class="stack near">
    <label for="minutes">{t('minutes')}</label>
    <div class="row presets">
      <NumberInput
        id="minutes"
        class="field minutes"
        min={minMinutes}
        max={maxMinutes}
        value={minutes}
        onChange={onChange}
      />
      {presets.map((preset) => (
        <button
          key={preset}
          type="button"
          aria-pressed={preset === minutes}
          onClick={() => {
            onChange(preset);
          }}
        >
          {preset}
        </button>
      ))}
    </div>
  </div>
);

import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../browser/text';
import { maxMinutes, minMinutes } from '../session/session';

const presets = [15, 25, 45, 60, 90];

interface Props {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

export const Minutes = ({ minutes, onChange }: Props) => {
  const field = useRef<HTMLInputElement>(null);
  // Not through `value`: what is half typed (“2.”) reads as a number, and would be written over by it.
  useLayoutEffect(() => {
    const input = field.current;
    if (input && !Object.is(input.valueAsNumber, minutes))
      input.value = Number.isNaN(minutes) ? '' : String(minutes);
  }, [minutes]);
  return (
    <div class="stack near">
      <label for="minutes">{t('minutes')}</label>
      <div class="row presets">
        <input
          id="minutes"
          class="field minutes"
          type="number"
          inputMode="numeric"
          min={minMinutes}
          max={maxMinutes}
          step={1}
          ref={field}
          onInput={(event) => {
            onChange(event.currentTarget.valueAsNumber);
          }}
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
};

import { useEffect, useState } from 'preact/hooks';
import { count, t } from '../browser/text';
import { isMinutes, maxMinutes, minMinutes } from '../session/session';
import type { Seen } from './seen';
import { useSettings } from './use-settings';

const collectLengths = [0, 5, 10, 15];

/** What the next session is offered with. */
export const Defaults = ({ stored }: Seen) => {
  const [change, problem] = useSettings({ stored });
  const { settings, company } = stored;
  const [typed, setTyped] = useState(String(settings.minutes));
  useEffect(() => {
    setTyped(String(settings.minutes));
  }, [settings.minutes]);
  const isWrong = !isMinutes(Number(typed));

  const keep = (): void => {
    if (!isWrong && Number(typed) !== settings.minutes) change(() => ({ minutes: Number(typed) }));
  };
  return (
    <>
      <p class="quiet">{t('settingsDefaultsHint')}</p>
      <div class="stack near">
        <label for="minutes">{t('minutes')}</label>
        <input
          id="minutes"
          class="field minutes"
          type="number"
          inputMode="numeric"
          min={minMinutes}
          max={maxMinutes}
          step={1}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby="minutes-hint"
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter') keep();
          }}
        />
        <p id="minutes-hint" class={isWrong ? 'problem' : 'quiet'} role="status">
          {isWrong
            ? t('refused_minutes')
            : company.minutes === settings.minutes && t('companyDefault')}
        </p>
      </div>
      <fieldset role="radiogroup" aria-label={t('collect')}>
        <legend>{t('collect')}</legend>
        {collectLengths.map((minutes) => (
          <label key={minutes} class="choice">
            <input
              type="radio"
              name="collect"
              checked={settings.collectMinutes === minutes}
              onChange={() => {
                change(() => ({ collectMinutes: minutes }));
              }}
            />
            {minutes === 0 ? t('collectNot') : count('collectMinutes', minutes)}
          </label>
        ))}
      </fieldset>
      <p class="quiet">{t('collectingHint')}</p>
      {problem}
    </>
  );
};

import { count, t } from '../browser/text';
import { maxMinutes, minMinutes } from '../session/session';
import { NumberField } from './number-field';
import type { Seen } from './seen';
import { useSettings } from './use-settings';

const collectLengths = [0, 5, 10, 15];

/** What the next session is offered with. */
export const Defaults = ({ stored }: Seen) => {
  const [change, problem] = useSettings({ stored });
  const { settings, company } = stored;
  return (
    <>
      <p class="quiet">{t('settingsDefaultsHint')}</p>
      <NumberField
        id="minutes"
        label={t('minutes')}
        kept={settings.minutes}
        least={minMinutes}
        most={maxMinutes}
        onKeep={(minutes) => {
          change(() => ({ minutes }));
        }}
        wrong={t('refused_minutes')}
        hint={company.minutes === settings.minutes && t('companyDefault')}
      />
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

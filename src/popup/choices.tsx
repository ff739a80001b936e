import { count, t } from '../browser/text';
import { categories, type Category } from '../blocking/site';
import type { Policy } from '../settings/policy';
import { strictnesses, type Settings } from '../session/session';

const collectLengths = [5, 10, 15];

interface Props {
  readonly settings: Settings;
  /** Whose strictness is said to be the company's; a default, and no more. */
  readonly company: Policy;
  readonly onChange: (settings: Settings) => void;
  /** Collecting can only be chosen at the start. */
  readonly withCollect: boolean;
}

/** What waits, how strictly, and whether email stays open at first. */
export const Choices = ({ settings, company, onChange, withCollect }: Props) => {
  const toggle = (category: Category, on: boolean): void => {
    onChange({
      ...settings,
      categories: categories.filter((each) =>
        each === category ? on : settings.categories.includes(each),
      ),
    });
  };
  return (
    <div class="stack">
      <fieldset>
        <legend>{t('whatWaits')}</legend>
        {categories.map((category) => (
          <label key={category} class="choice">
            <input
              type="checkbox"
              checked={settings.categories.includes(category)}
              onChange={(event) => {
                toggle(category, event.currentTarget.checked);
              }}
            />
            {t(`choice_${category}`)}
          </label>
        ))}
      </fieldset>
      <fieldset role="radiogroup" aria-label={t('strictness')}>
        <legend>{t('strictness')}</legend>
        {strictnesses.map((strictness) => (
          <label key={strictness} class="choice">
            <input
              type="radio"
              name="strictness"
              aria-label={t(`strictness_${strictness}`)}
              aria-describedby={`hint-${strictness}`}
              checked={settings.strictness === strictness}
              onChange={() => {
                onChange({ ...settings, strictness });
              }}
            />
            <span>
              {t(`strictness_${strictness}`)}
              <span class="quiet" id={`hint-${strictness}`}>
                {' '}
                {t(`strictnessHint_${strictness}`)}
                {strictness === company.strictness && ` ${t('setByCompany')}`}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {withCollect && (
        <fieldset>
          <label class="choice">
            <input
              type="checkbox"
              checked={settings.collectMinutes > 0}
              onChange={(event) => {
                onChange({ ...settings, collectMinutes: event.currentTarget.checked ? 10 : 0 });
              }}
            />
            {t('collect')}
          </label>
          {settings.collectMinutes > 0 && (
            <div class="row" role="group" aria-label={t('collectLength')}>
              {collectLengths.map((minutes) => (
                <button
                  key={minutes}
                  type="button"
                  aria-pressed={minutes === settings.collectMinutes}
                  onClick={() => {
                    onChange({ ...settings, collectMinutes: minutes });
                  }}
                >
                  {count('collectMinutes', minutes)}
                </button>
              ))}
            </div>
          )}
        </fieldset>
      )}
    </div>
  );
};

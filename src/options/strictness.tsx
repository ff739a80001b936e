import { t } from '../browser/text';
import { strictnesses } from '../session/session';
import { AfterSession } from './after-session';
import type { Seen } from './seen';
import { useSettings } from './use-settings';

/** How hard it is to end a session before its time. */
export const Strictness = ({ stored, session }: Seen) => {
  const [change, problem] = useSettings({ stored });
  const { settings, company } = stored;
  const isLaxer =
    session !== null &&
    strictnesses.indexOf(settings.strictness) < strictnesses.indexOf(session.strictness);
  return (
    <>
      <div role="radiogroup" aria-labelledby="strictness-title" class="stack near">
        {strictnesses.map((strictness) => (
          <label key={strictness} class="choice">
            <input
              type="radio"
              name="strictness"
              aria-label={t(`strictness_${strictness}`)}
              aria-describedby={`hint-${strictness}`}
              checked={settings.strictness === strictness}
              onChange={() => {
                change(() => ({ strictness }));
              }}
            />
            <span>
              {t(`strictness_${strictness}`)}{' '}
              <span class="quiet" id={`hint-${strictness}`}>
                {t(`strictnessHint_${strictness}`)}
                {company.strictness === strictness && ` ${t('companyDefault')}`}
              </span>{' '}
              <AfterSession when={isLaxer && settings.strictness === strictness} />
            </span>
          </label>
        ))}
      </div>
      {problem}
    </>
  );
};

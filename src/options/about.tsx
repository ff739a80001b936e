import { t } from '../browser/text';
import { version } from '../browser/version';

/** Which version this is, and under which licences. */
export const About = () => (
  <>
    <p>{t('aboutVersion', version())}</p>
    <p>{t('aboutPrivacy')}</p>
    <ul class="row links">
      <li>
        <a href="LICENSE" target="_blank">
          {t('aboutLicense')}
        </a>
      </li>
      <li>
        <a href="LICENSES.txt" target="_blank">
          {t('aboutLicenses')}
        </a>
      </li>
    </ul>
  </>
);

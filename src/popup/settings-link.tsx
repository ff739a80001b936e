import { openSettings } from '../browser/settings-page';
import { t } from '../browser/text';

/** The way to the page of settings. */
export const SettingsLink = () => (
  <button type="button" class="plain" onClick={openSettings}>
    {t('settings')}
  </button>
);

import { t } from '../browser/text';
import { HiddenTitle } from '../ui/hidden-title';

/** What was to be shown here is gone. */
export const Nothing = () => (
  <>
    <HiddenTitle />
    <p>{t('chooserNothing')}</p>
  </>
);

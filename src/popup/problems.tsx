import { useEffect, useState } from 'preact/hooks';
import {
  grantHosts,
  openExtensionSettings,
  readProtection,
  type Protection,
} from '../browser/protection';
import { t } from '../browser/text';

/** What keeps Undivided from holding, asked when the popup opens; `look` asks again. */
export const useProtection = (): { protection: Protection | null; look: () => void } => {
  const [protection, setProtection] = useState<Protection | null>(null);
  const look = (): void => {
    void readProtection().then(setProtection);
  };
  useEffect(look, []);
  return { protection, look };
};

/** Sites that the browser keeps us from: one sentence, and the one button that mends it. */
export const HostsMissing = ({ onMended }: { readonly onMended: () => void }) => (
  <div class="stack near" role="alert">
    <p class="problem">{t('problemHosts')}</p>
    <button
      type="button"
      onClick={() => {
        void grantHosts().then(onMended);
      }}
    >
      {t('problemHostsMend')}
    </button>
  </div>
);

/** Not for a running session: to allow private windows starts the extension anew. */
export const PrivateWindows = ({ reachable }: { readonly reachable: boolean }) => (
  <div class="row quiet">
    <span>{t(reachable ? 'problemPrivate' : 'problemPrivateFirefox')}</span>
    {reachable && (
      <button type="button" class="plain" onClick={openExtensionSettings}>
        {t('problemPrivateMend')}
      </button>
    )}
  </div>
);

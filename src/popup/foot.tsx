import { openLibrary } from '../browser/library-page';
import { t } from '../browser/text';
import { useLoaded } from '../ui/use-loaded';
import { SettingsLink } from './settings-link';

/** The ways on from here; outside a session also the next hour that is planned. */
export const Foot = ({ running }: { readonly running: boolean }) => {
  const NextPlanned = useLoaded(() => import('../ui/plan/next-planned'))?.NextPlanned;
  return (
    <div class="stack near">
      {NextPlanned && !running && <NextPlanned />}
      <div class="row">
        <button type="button" class="plain" onClick={() => void openLibrary()}>
          {t('plannedHours')}
        </button>
        <SettingsLink />
      </div>
    </div>
  );
};

import { openChooser } from '../browser/chooser';
import { count, t } from '../browser/text';
import { useLive } from './use-live';

/** One line about words from pages that wait for their customer; nothing when none do. */
export const AsideLine = () => {
  const aside = useLive(
    () => import('../customer/heard/aside'),
    ({ allAside }) => allAside(),
    [],
  );
  const first = aside?.[0];
  if (!aside || !first) return null;
  return (
    <div class="row">
      <span>{count('asideCount', aside.length)}</span>
      <button
        type="button"
        onClick={() => {
          void openChooser(first.id);
        }}
      >
        {t('asideChoose')}
      </button>
    </div>
  );
};

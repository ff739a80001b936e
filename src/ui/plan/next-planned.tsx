import { openLibrary } from '../../browser/library-page';
import { isolated, t } from '../../browser/text';
import { useLive } from '../use-live';
import { slotWords } from './slot-words';

const nextModule = () => import('../../customer/plans/next-slot');

/** The next hour that is planned, whoever it is for; it leads to it. */
export const NextPlanned = () => {
  const next = useLive(nextModule, ({ nextSlot }) => nextSlot(Date.now()), []);
  if (!next) return null;
  const { slot, name } = next;
  return (
    <button
      type="button"
      class="plain"
      onClick={() => void openLibrary({ slot: { planId: slot.planId, day: slot.day } })}
    >
      {t('nextPlanned', slotWords(slot.startsAt), isolated(name))}
    </button>
  );
};

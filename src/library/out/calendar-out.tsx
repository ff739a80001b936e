import { useId } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Planning } from '../../calendar/planning';
import { useLive } from '../../ui/use-live';
import { SaveButton } from './save-button';
import { saveCalendar } from './save-calendar';

/** Planned hours as a file for the user's own calendar. */
export const CalendarOut = ({ planning }: { readonly planning: Planning }) => {
  const id = useId();
  const known = useLive(
    () => import('../../customer/plans/for-calendar'),
    ({ forCalendar }) => forCalendar(),
    [],
  );
  return (
    <section class="stack near" aria-labelledby={id}>
      <h2 id={id}>{t('calendarTitle')}</h2>
      <p class="quiet">{t(planning.nameInCalendar ? 'calendarAboutNamed' : 'calendarAbout')}</p>
      <SaveButton
        label={t('calendarSave')}
        save={() => saveCalendar({ kind: 'planned', planning })}
      />
      {known && known.gone.length > 0 && (
        <>
          <p class="quiet">{t('calendarGone')}</p>
          <SaveButton
            label={t('calendarSaveGone')}
            save={() => saveCalendar({ kind: 'gone', planning })}
          />
        </>
      )}
    </section>
  );
};

import { t } from '../../browser/text';
import { firstWeekday } from '../../ui/first-weekday';
import { useLive } from '../../ui/use-live';
import { useToday } from '../../ui/use-today';
import { HeldWeek } from './held-week';

/** What was planned and what was held, side by side. */
export const PlannedAndHeld = () => {
  const today = useToday();
  const weeks = useLive(
    () => import('../../customer/plans/held'),
    ({ heldLately }) => heldLately(Date.now(), firstWeekday()),
    [today],
  );
  if (!weeks) return null;
  return (
    <section class="stack near">
      <h2>{t('held')}</h2>
      {weeks.length === 0 ? (
        <p class="quiet">{t('heldNothing')}</p>
      ) : (
        <table class="held-table">
          <caption class="quiet">{t('heldCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('heldWho')}</th>
              <th scope="col">{t('heldPlanned')}</th>
              <th scope="col">{t('heldHeld')}</th>
            </tr>
          </thead>
          {weeks.map((week) => (
            <HeldWeek key={week.day} {...week} />
          ))}
        </table>
      )}
    </section>
  );
};

import { t } from '../../browser/text';
import { googleLink, outlookLink } from '../../calendar/calendar-links';
import type { Planning } from '../../calendar/planning';
import type { PlanRow } from '../../customer/rows';
import { useLive } from '../../ui/use-live';
import { calendarTitle } from './calendar-title';
import { SaveButton } from './save-button';
import { saveCalendar } from './save-calendar';

interface Props {
  readonly plan: PlanRow;
  readonly planning: Planning;
}

/** One plan for the user's own calendar: as a file, or by a page of Google's or Outlook's. */
export const PlanOut = ({ plan, planning }: Props) => {
  const known = useLive(
    () => import('../../customer/plans/for-calendar'),
    ({ forCalendar }) => forCalendar(plan.id),
    [plan.id],
  );
  if (!known) return null;
  const { title } = calendarTitle(plan, known.names, planning);
  const moved = known.changes.find(({ planId, day }) => planId === plan.id && day === plan.day);
  // A link knows nothing of single times that differ; where there is but one, that is the plan.
  const one = plan.repeat
    ? plan
    : { ...plan, ...moved?.movedTo, minutes: moved?.minutes ?? plan.minutes };
  return (
    <div class="stack near plan-out">
      <SaveButton
        label={t('calendarSave')}
        save={() => saveCalendar({ kind: 'planned', planId: plan.id, planning })}
      />
      <ul class="row">
        {(
          [
            ['toGoogle', googleLink(one, title)],
            ['toOutlookWork', outlookLink(one, title, 'work')],
            ['toOutlookHome', outlookLink(one, title, 'home')],
          ] as const
        ).map(([key, href]) => (
          <li key={key}>
            <a href={href} target="_blank" rel="noreferrer">
              {t(key)}
            </a>
          </li>
        ))}
      </ul>
      {plan.repeat && <p class="quiet">{t('outlookOnce')}</p>}
    </div>
  );
};

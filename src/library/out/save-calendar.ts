import type { Planning } from '../../calendar/planning';
import { saveFile } from '../../ui/save-file';
import { calendarTitle } from './calendar-title';

interface What {
  /** What is planned, or what is to be taken off. */
  readonly kind: 'planned' | 'gone';
  /** All when missing. */
  readonly planId?: string;
  readonly planning: Planning;
}

/** Saves a calendar file where the browser puts downloads; its name, or nothing when there is none to save. */
export const saveCalendar = async ({
  kind,
  planId,
  planning,
}: What): Promise<string | undefined> => {
  const [{ forCalendar }, { calendarFile, cancelFile }] = await Promise.all([
    import('../../customer/plans/for-calendar'),
    import('../../calendar/ics-out'),
  ]);
  const { planned, gone, changes, names } = await forCalendar(planId);
  const text = (kind === 'planned' ? calendarFile : cancelFile)({
    plans: kind === 'planned' ? planned : gone,
    changes,
    wordsOf: (plan) => calendarTitle(plan, names, planning),
    now: Date.now(),
  });
  if (text === undefined) return undefined;
  const name = kind === 'planned' ? 'undivided.ics' : 'undivided-removed.ics';
  saveFile(name, [text], 'text/calendar;charset=utf-8');
  return name;
};

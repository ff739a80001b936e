import { useEffect, useState } from 'preact/hooks';
import { fragmentOf, placeIn } from '../browser/library-page';
import { t } from '../browser/text';
import { DueSlots } from '../ui/due-slots';
import { NotesNotice } from '../ui/notes-notice';
import { UndoArea } from '../ui/undo';
import { useStored } from '../ui/use-stored';
import { BusyTimes } from './busy/busy-times';
import { PlannedAndHeld } from './held/planned-and-held';
import { CalendarOut } from './out/calendar-out';
import { Week } from './week/week';

/** What the address asks for: it may change while the page is open. */
const usePlace = () => {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  useEffect(() => {
    const look = (): void => {
      setPlace(placeIn(location.hash));
    };
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('hashchange', look);
    };
  }, []);
  return place;
};

const openForm = (planFor: string): void => {
  location.hash = fragmentOf({ planFor });
};

/** The page of planned hours: the week, the way in and out of the user's own calendar, and what was held. */
export const Library = () => {
  const stored = useStored();
  const place = usePlace();
  if (!stored) return null;
  const { planning, session } = stored;
  return (
    <UndoArea>
      <div class="page">
        <h1>{t('plannedHours')}</h1>
        <NotesNotice />
        <main class="stack">
          <DueSlots
            session={session}
            tellBefore={planning.tellBefore}
            asked={place && 'slot' in place ? place.slot : undefined}
            onPlan={openForm}
          />
          <Week planning={planning} settings={stored.settings} place={place} session={session} />
          <PlannedAndHeld />
          <BusyTimes />
          <CalendarOut planning={planning} />
        </main>
      </div>
    </UndoArea>
  );
};

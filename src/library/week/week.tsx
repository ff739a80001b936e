import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SlotName } from '../../browser/commands';
import type { LibraryPlace } from '../../browser/library-page';
import { t } from '../../browser/text';
import type { Planning } from '../../calendar/planning';
import { addDays, dayOf, momentOf, zoneHere } from '../../calendar/time';
import type { NamedSlot } from '../../customer/plans/week';
import type { Session, Settings } from '../../session/session';
import { firstWeekday } from '../../ui/first-weekday';
import { Problem } from '../../ui/problem';
import { useClock } from '../../ui/use-clock';
import { useLive } from '../../ui/use-live';
import { Agenda } from './agenda';
import type { Placed } from './drag';
import { clockAt, weekWith } from './layout';
import { newFields, nextFreeHour } from './plan-fields';
import { PlanSheet, type Planned } from './plan-sheet';
import { SlotView } from './slot-view';
import { useNarrow } from './use-narrow';
import { useSlotChanges } from './use-slot-changes';
import { WeekHead } from './week-head';
import { WeekSheet } from './week-sheet';

interface Props {
  readonly planning: Planning;
  /** Length and strictness to offer. */
  readonly settings: Settings;
  readonly place: LibraryPlace;
  readonly session: Session | null;
}

interface Opened {
  readonly name: SlotName;
  readonly byAddress?: boolean;
}

const everyMinute = { step: 60_000, at: 0 };
const weekModule = () => import('../../customer/plans/week');

/** A week of planned hours. */
export const Week = ({ planning, settings, place, session }: Props) => {
  const zone = zoneHere();
  const now = useClock(everyMinute);
  const narrow = useNarrow();
  const [around, setAround] = useState(() => dayOf(now, zone));
  const [planned, setPlanned] = useState<Planned>();
  const [opened, setOpened] = useState<Opened>();
  const changes = useSlotChanges(zone, setAround);
  const days = weekWith(around, firstWeekday());
  const [first = around] = days;
  const span = {
    startsAt: momentOf(first, '00:00', zone),
    endsAt: momentOf(addDays(first, 7), '00:00', zone),
  };
  const week = useLive(weekModule, ({ readWeek }) => readWeek(span), [first, zone]);
  const { strictness, minutes } = settings;

  const plan = (at: { day: string; time: string; minutes: number }, customerId?: string): void => {
    setPlanned({ fields: newFields(at, strictness), customerId });
  };
  const planNext = (customerId?: string): void => {
    plan({ ...nextFreeHour(planning, zone, Date.now()), minutes }, customerId);
  };
  useEffect(() => {
    if (!place) return;
    // So that the same address can ask again.
    history.replaceState(null, '', location.pathname);
    if ('planFor' in place) planNext(place.planFor);
    else {
      setAround(place.slot.day);
      setOpened({ name: place.slot, byAddress: true });
    }
  }, [place]);

  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // A slot that went to another day is another element there.
    if (document.activeElement === document.body) changes.focusMoved(root.current);
  }, [week]);

  const view = {
    days,
    planning,
    zone,
    now,
    minutes,
    changes,
    onMake: ({ day, from, minutes: length }: Placed) => {
      plan({ day, time: clockAt(from), minutes: length });
    },
    onOpen: ({ planId, day }: NamedSlot) => {
      setOpened({ name: { planId, day } });
    },
  };
  return (
    <section class="week stack" ref={root} aria-label={t('week')}>
      <WeekHead
        days={days}
        onGo={(weeks) => {
          setAround(weeks === 0 ? dayOf(Date.now(), zone) : addDays(first, 7 * weeks));
        }}
        onPlan={() => {
          planNext();
        }}
      />
      <Problem text={changes.problem} />
      {week && (narrow ? <Agenda week={week} {...view} /> : <WeekSheet week={week} {...view} />)}
      {week?.slots.length === 0 && (
        <p class="quiet">{t(narrow ? 'weekEmptyNarrow' : 'weekEmpty')}</p>
      )}
      {week && week.slots.length > 0 && (
        <p class="quiet">
          {!narrow && `${t('weekDrag')} `}
          <span id="week-keys">{t('weekKeys')}</span>
        </p>
      )}
      {planned && (
        <PlanSheet
          {...{ planning, zone, planned }}
          onSaved={setAround}
          onClose={() => {
            setPlanned(undefined);
          }}
        />
      )}
      {opened && (
        <SlotView
          name={opened.name}
          unlessDue={
            opened.byAddress
              ? { now, tellBefore: planning.tellBefore, running: session }
              : undefined
          }
          changes={changes}
          onClose={() => {
            setOpened(undefined);
          }}
          onChange={(plannedAnew) => {
            setOpened(undefined);
            setPlanned(plannedAnew);
          }}
          {...{ planning, zone }}
        />
      )}
    </section>
  );
};

import { useRef } from 'preact/hooks';
import type { Planning } from '../../calendar/planning';
import { dayOf, minute, type Day, type Zone } from '../../calendar/time';
import type { NamedSlot, Week } from '../../customer/plans/week';
import { DayColumn } from './day-column';
import type { Placed } from './drag';
import { HourLabels } from './hour-labels';
import { hoursToShow, minutesOf, piecesOf } from './layout';
import { useDrag } from './use-drag';
import type { SlotChanges } from './use-slot-changes';

interface Props {
  readonly days: readonly Day[];
  readonly week: Week;
  readonly planning: Planning;
  readonly zone: Zone;
  readonly now: number;
  readonly minutes: number;
  readonly changes: SlotChanges;
  readonly onMake: (placed: Placed) => void;
  readonly onOpen: (slot: NamedSlot) => void;
}

/** Seven days beside each other, by the hour. */
export const WeekSheet = ({ days, week, planning, zone, ...rest }: Props) => {
  const sheet = useRef<HTMLDivElement>(null);
  const visitPieces = week.visits.flatMap(({ time }) =>
    time === undefined ? [] : [{ from: minutesOf(time), to: minutesOf(time) + 30 }],
  );
  const hours = hoursToShow(planning, [
    ...week.slots.flatMap((slot) => piecesOf(slot, zone)).filter(({ day }) => days.includes(day)),
    ...visitPieces,
  ]);
  const drag = useDrag(sheet, hours);
  return (
    <div
      ref={sheet}
      class={drag.dragging ? 'week-sheet dragging' : 'week-sheet'}
      style={{ '--first': hours.from, '--last': hours.to }}
    >
      <HourLabels {...hours} />
      {days.map((day) => (
        <DayColumn
          key={day}
          {...{ day, planning, zone, hours, drag, ...rest }}
          slots={week.slots}
          busy={week.busy}
          visits={week.visits.filter(({ dayAt }) => dayOf(dayAt + minute, zone) === day)}
        />
      ))}
    </div>
  );
};

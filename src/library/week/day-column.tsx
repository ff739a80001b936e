import { isolated, t } from '../../browser/text';
import type { Planning } from '../../calendar/planning';
import { weekdayOf, type Day, type Span, type Zone } from '../../calendar/time';
import type { NamedSlot, Visit } from '../../customer/plans/week';
import { DayHead } from './day-head';
import type { Placed } from './drag';
import { Ghost } from './ghost';
import { minutesOf, piecesOf, sideBySide, step, type Piece } from './layout';
import { SlotBlock } from './slot-block';
import { pointAt, type Drag } from './use-drag';
import type { SlotChanges } from './use-slot-changes';
import { longDay, spanWords } from './week-words';

interface Props {
  readonly day: Day;
  readonly slots: readonly NamedSlot[];
  readonly visits: readonly Visit[];
  readonly busy: readonly Span[];
  readonly planning: Planning;
  readonly zone: Zone;
  readonly now: number;
  readonly hours: Omit<Piece, 'day'>;
  readonly minutes: number;
  readonly changes: SlotChanges;
  readonly drag: Drag;
  readonly onMake: (placed: Placed) => void;
  readonly onOpen: (slot: NamedSlot) => void;
}

/** The pieces of things that lie in a day, each with the thing. */
const inDay = <T extends Span>(things: readonly T[], day: Day, zone: Zone) =>
  things.flatMap((thing) =>
    piecesOf(thing, zone)
      .filter((piece) => piece.day === day)
      .map((piece) => ({ ...piece, thing })),
  );

const between = ({ from, to }: Omit<Piece, 'day'>) => ({ '--from': from, '--to': to });

/** A day on the sheet. A click on an empty place, or a drag over it, plans an hour there. */
export const DayColumn = ({ day, slots, visits, busy, planning, zone, now, ...rest }: Props) => {
  const { hours, minutes, changes, drag, onMake, onOpen } = rest;
  const works = planning.workdays.includes(weekdayOf(day));
  const [nowAt] = inDay([{ startsAt: now, endsAt: now + 1 }], day, zone);
  const { dragging } = drag;
  const ghost = dragging?.placed.day === day ? dragging.placed : undefined;
  return (
    <section class="day" aria-label={longDay(day)}>
      <DayHead
        {...{ day, visits }}
        isToday={nowAt !== undefined}
        onPlan={() => {
          onMake({ day, from: minutesOf(planning.from), minutes });
        }}
      />
      <div
        class="hours-of-day"
        data-day={day}
        onPointerDown={(event) => {
          // A finger that moves here scrolls the page; it plans by a tap.
          if (event.target !== event.currentTarget || event.pointerType === 'touch') return;
          drag.begin(event, {
            kind: 'make',
            before: { day, from: 0, minutes },
            onDrop: onMake,
          });
        }}
        onClick={(event) => {
          if (event.target !== event.currentTarget || drag.isDrag()) return;
          const sheet = event.currentTarget.parentElement ?? event.currentTarget;
          const { minute } = pointAt(sheet, hours, event);
          onMake({ day, from: Math.floor(minute / step) * step, minutes });
        }}
      >
        {works && (
          <div
            class="working"
            style={between({ from: minutesOf(planning.from), to: minutesOf(planning.to) })}
          />
        )}
        {inDay(busy, day, zone).map(({ from, to, thing }) => (
          <div
            key={thing.startsAt}
            class="busy"
            role="img"
            aria-label={t('busyAt', spanWords(thing))}
            style={between({ from, to })}
          />
        ))}
        {visits.map(({ customerId, name, time }) =>
          time === undefined ? null : (
            <p key={customerId} class="visit" style={{ '--from': minutesOf(time) }}>
              {t('visitMark', isolated(name))}
            </p>
          ),
        )}
        {sideBySide(inDay(slots, day, zone)).map(({ thing, ...at }) => (
          <SlotBlock
            key={`${thing.id}${String(at.from)}`}
            slot={thing}
            {...{ at, zone, now, changes, drag }}
            onOpen={() => {
              onOpen(thing);
            }}
          />
        ))}
        {ghost && <Ghost placed={ghost} zone={zone} />}
        {nowAt && <div class="now" aria-hidden="true" style={{ '--from': nowAt.from }} />}
      </div>
    </section>
  );
};

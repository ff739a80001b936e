import { isolated, t } from '../../browser/text';
import type { Planning } from '../../calendar/planning';
import { dayOf, minute, momentOf, type Day, type Zone } from '../../calendar/time';
import type { NamedSlot, Week } from '../../customer/plans/week';
import { asTime } from '../../ui/words';
import type { Placed } from './drag';
import { minutesOf, piecesOf } from './layout';
import { slotLooks } from './slot-looks';
import { slotKey, type SlotChanges } from './use-slot-changes';
import { useSlotKeys } from './use-slot-keys';
import { longDay, moreWords, spanWords } from './week-words';

interface ItemProps {
  readonly slot: NamedSlot;
  readonly now: number;
  readonly changes: SlotChanges;
  readonly onOpen: (slot: NamedSlot) => void;
}

const AgendaSlot = ({ slot, now, changes, onOpen }: ItemProps) => {
  const onKeyDown = useSlotKeys(slot, changes);
  return (
    <button
      type="button"
      class={slotLooks(slot, now)}
      data-key={slotKey(slot)}
      aria-describedby="week-keys"
      onKeyDown={onKeyDown}
      onClick={() => {
        onOpen(slot);
      }}
    >
      <strong dir="auto">{slot.name}</strong>
      <span>{spanWords(slot)}</span>
      <span class="more">{moreWords(slot)}</span>
    </button>
  );
};

interface Props extends Omit<ItemProps, 'slot'> {
  readonly days: readonly Day[];
  readonly week: Week;
  readonly planning: Planning;
  readonly zone: Zone;
  readonly minutes: number;
  readonly onMake: (placed: Placed) => void;
}

/** Where there is no room for days beside each other: one after another. */
export const Agenda = ({ days, week, planning, zone, minutes, onMake, ...item }: Props) => (
  <div class="agenda">
    {days.map((day) => {
      const on = (span: Parameters<typeof piecesOf>[0]): boolean =>
        piecesOf(span, zone).some((piece) => piece.day === day);
      const isToday = dayOf(item.now, zone) === day;
      return (
        <section key={day} class="stack near" aria-label={longDay(day)}>
          <div class={isToday ? 'day-head today' : 'day-head'}>
            <div class="row">
              <h3 aria-current={isToday ? 'date' : undefined}>{longDay(day)}</h3>
              <button
                type="button"
                class="plain"
                aria-label={t('planOn', longDay(day))}
                onClick={() => {
                  onMake({ day, from: minutesOf(planning.from), minutes });
                }}
              >
                +
              </button>
            </div>
          </div>
          {week.visits
            .filter(({ dayAt }) => dayOf(dayAt + minute, zone) === day)
            .map(({ customerId, name, time }) => (
              <p key={customerId} class="visit-day">
                {t('visitMark', isolated(name))}
                {time !== undefined && ` · ${asTime(momentOf(day, time, zone))}`}
              </p>
            ))}
          {week.slots.filter(on).map((slot) => (
            <AgendaSlot key={slotKey(slot)} slot={slot} {...item} />
          ))}
          {week.busy.some(on) && (
            <p class="quiet">{t('busyAt', week.busy.filter(on).map(spanWords).join(', '))}</p>
          )}
        </section>
      );
    })}
  </div>
);

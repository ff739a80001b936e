import type { Zone } from '../../calendar/time';
import type { NamedSlot } from '../../customer/plans/week';
import type { InLane, Piece } from './layout';
import { useSlotKeys } from './use-slot-keys';
import { placedOf, slotKey, type SlotChanges } from './use-slot-changes';
import type { Drag } from './use-drag';
import { asTime } from '../../ui/words';
import { slotLooks } from './slot-looks';
import { moreWords, spanWords } from './week-words';

interface Props {
  readonly slot: NamedSlot;
  readonly at: InLane<Piece>;
  readonly zone: Zone;
  readonly now: number;
  readonly changes: SlotChanges;
  readonly drag: Drag;
  readonly onOpen: () => void;
}

/** A slot on the sheet. It opens by a click, is moved by dragging it, and gets longer by its lower edge. */
export const SlotBlock = ({ slot, at, zone, now, changes, drag, onOpen }: Props) => {
  const onKeyDown = useSlotKeys(slot, changes);
  const key = slotKey(slot);
  const begin = (event: PointerEvent, kind: 'move' | 'size'): void => {
    event.stopPropagation();
    drag.begin(event, {
      kind,
      key,
      before: placedOf(slot, zone),
      onDrop: (placed) => {
        changes.move(slot, placed);
      },
    });
  };
  const short = at.to - at.from < 45;
  const more = moreWords(slot);
  return (
    <button
      type="button"
      class={slotLooks(slot, now, { short, lifted: drag.dragging?.key === key })}
      data-key={key}
      aria-label={[slot.name, spanWords(slot), more].join(', ')}
      aria-describedby="week-keys"
      style={{ '--from': at.from, '--to': at.to, '--lane': at.lane, '--lanes': at.lanes }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        begin(event, 'move');
      }}
      onClick={() => {
        if (!drag.isDrag()) onOpen();
      }}
    >
      <strong dir="auto">{slot.name}</strong>
      <span>{short ? asTime(slot.startsAt) : spanWords(slot)}</span>
      <span class="more">{more}</span>
      <span
        class="edge"
        onPointerDown={(event) => {
          begin(event, 'size');
        }}
      />
    </button>
  );
};

import { direction } from '../../browser/text';
import { addDays } from '../../calendar/time';
import type { NamedSlot } from '../../customer/plans/week';
import { maxMinutes } from '../../session/session';
import type { Placed } from './drag';
import { step, wholeDay } from './layout';
import type { SlotChanges } from './use-slot-changes';

const up = -1;
const down = 1;

const later = (placed: Placed, by: number): Placed => {
  const from = Math.min(wholeDay - step, Math.max(0, placed.from + by * step));
  return { ...placed, from };
};

const longer = (placed: Placed, by: number): Placed => {
  const minutes = Math.min(maxMinutes, Math.max(step, placed.minutes + by * step));
  return { ...placed, minutes };
};

/** What an arrow key does to a slot, while Alt is held: where it would go. */
const steps = (event: KeyboardEvent): ((from: Placed) => Placed) | undefined => {
  const onwards = direction() === 'rtl' ? -1 : 1;
  const days: Record<string, number> = { ArrowLeft: -onwards, ArrowRight: onwards };
  const rows: Record<string, number> = { ArrowUp: up, ArrowDown: down };
  const [day, row] = [days[event.key], rows[event.key]];
  if (row !== undefined)
    return (placed) => (event.shiftKey ? longer(placed, row) : later(placed, row));
  if (day !== undefined && !event.shiftKey)
    return (placed) => ({ ...placed, day: addDays(placed.day, day) });
  return undefined;
};

/** Alt and the arrows move a slot, with Shift they give it another length; Delete takes it away. */
export const useSlotKeys =
  (slot: NamedSlot, changes: SlotChanges) =>
  (event: KeyboardEvent): void => {
    if (event.key === 'Delete' && !event.altKey) {
      event.preventDefault();
      // Of several it takes this one, and leaves the others.
      if (!slot.repeats) changes.end(slot);
      else if (slot.sessionId === undefined) changes.skip(slot, !slot.skipped);
      return;
    }
    const next = event.altKey && !event.ctrlKey && !event.metaKey ? steps(event) : undefined;
    if (!next) return;
    // Alt and an arrow would go through the tab's history.
    event.preventDefault();
    changes.moveOn(slot, next);
  };

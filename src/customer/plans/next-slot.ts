import type { Slot } from '../../calendar/plan';
import type { Time } from '../../calendar/time';
import { customerName } from '../customers';
import { slotsBetween } from './slots';

const day = 86_400_000;
/** Nearly always the next slot lies within the first of these, which is soon looked through. */
const daysAhead = [14, 400];

/** The next slot that begins after a moment, of whichever customer, with their name. */
export const nextSlot = async (
  now: Time,
): Promise<{ readonly slot: Slot; readonly name: string } | null> => {
  for (const days of daysAhead) {
    const slots = await slotsBetween({ startsAt: now, endsAt: now + days * day });
    const slot = slots.find(
      ({ startsAt, skipped, sessionId }) =>
        startsAt > now && skipped !== true && sessionId === undefined,
    );
    if (slot) return { slot, name: await customerName(slot.customerId) };
  }
  return null;
};

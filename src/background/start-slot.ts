import type { SlotName } from '../browser/commands';
import { readStored } from '../browser/stored';
import { minutesLeft } from '../calendar/due';
import { findSlot } from '../customer/plans/due';
import type { Decision } from '../session/session';
import { startSession } from './start';

/** Starts a planned slot, or what is left of it; what else it takes is as it was last chosen. */
export const startSlot = async (name: SlotName): Promise<Decision> => {
  const slot = await findSlot(name);
  const minutes = slot ? minutesLeft(slot, Date.now()) : 0;
  if (!slot || minutes === 0 || slot.sessionId !== undefined) return { refused: 'slotOver' };
  const { settings } = await readStored();
  return startSession({
    customer: { id: slot.customerId },
    settings: { ...settings, minutes, strictness: slot.strictness, collectMinutes: 0 },
    slot: { planId: slot.planId, day: slot.day },
  });
};

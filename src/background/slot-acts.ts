import type { SlotName } from '../browser/commands';
import { openLibrary } from '../browser/library-page';
import { later } from '../calendar/due';
import { findSlot } from '../customer/plans/due';
import { changeSlot } from '../customer/plans/slots';
import { lookAtPlans } from './planned';
import { slotOfNotice } from './slot-notices';
import { startSlot } from './start-slot';

/** “In 10 minutes” and “Skip”. */
export const putOff = async (slot: SlotName, act: 'later' | 'skip'): Promise<void> => {
  await changeSlot(slot, act === 'skip' ? { skipped: true } : { askAgainAt: Date.now() + later });
  await lookAtPlans();
};

/** A click on what says that a slot is due leads to where everything can be done about it. */
export const showSlot = async (id: string): Promise<void> => {
  const slot = slotOfNotice(id);
  if (slot) await openLibrary({ slot });
};

/** The first button starts it; what the second says depends on what was told last. */
export const pressForSlot = async (id: string, button: number): Promise<void> => {
  const name = slotOfNotice(id);
  if (!name) return;
  if (button > 0) {
    const told = (await findSlot(name))?.told;
    await putOff(name, told === 'now' ? 'later' : 'skip');
    return;
  }
  // Where it can't start any more, the page says why, and what can be done instead.
  if ('refused' in (await startSlot(name))) await openLibrary({ slot: name });
};

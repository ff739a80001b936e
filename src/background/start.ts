import { ulid } from 'ulid';
import { waitsBy } from '../blocking/decided';
import type { StartChoice } from '../browser/commands';
import { readStored } from '../browser/stored';
import { slotId } from '../calendar/plan';
import { keepStart } from '../customer/keep-start';
import { changeSlot } from '../customer/plans/slots';
import { recordStart } from '../customer/sessions';
import type { Decision } from '../session/session';
import { take } from './loop';
import { sparedNow } from './wanted';

/**
 * Starts a session. The customer's name and what they said are kept first: the page that they were typed
 * in may be gone by now. A start that is refused leaves them, which is no harm.
 */
export const startSession = async (choice: StartChoice): Promise<Decision> => {
  const { settings, slot } = choice;
  const id = ulid();
  const [customerId, stored] = await Promise.all([keepStart(id, choice), readStored()]);
  const decision = await take({
    type: 'start',
    id,
    customerId,
    settings,
    waits: waitsBy(stored, settings.categories),
    spared: await sparedNow(customerId, stored),
    silent: stored.silence,
    ...(slot && { slot: slotId(slot.planId, slot.day) }),
  });
  // The session runs now, whatever the database says; its end is written down whole.
  if (!('refused' in decision) && decision.state.session) {
    await recordStart(decision.state.session).catch(() => undefined);
    if (slot) await changeSlot(slot, { sessionId: id }).catch(() => undefined);
  }
  return decision;
};

import { dueLine, dueTitle, startWords } from '../browser/due-words';
import type { SlotName } from '../browser/commands';
import { clearNotices, notify } from '../browser/notify';
import { count, t, timeNear } from '../browser/text';
import { canWait, type Due } from '../calendar/due';
import { customerName } from '../customer/customers';
import type { Session } from '../session/session';

const prefix = 'slot:';

/** The slot that a notification is about; null for any other. */
export const slotOfNotice = (id: string): SlotName | null => {
  const [, planId, day] = /^slot:([^:]+):(.+)$/.exec(id) ?? [];
  return planId !== undefined && day !== undefined ? { planId, day } : null;
};

/**
 * The second button, which is not there where it would say what a click means something else for later:
 * whoever is asked now may put it off, and everybody else may leave it out.
 */
const secondButton = ({ slot, kind }: Due, now: number): string[] => {
  if (kind !== 'now') return [t('slotSkip')];
  return canWait(slot, now) ? [t('slotLater')] : [];
};

/** Says that a slot is due, in place of what was last said of it. */
export const tellDue = async (due: Due, now: number): Promise<void> => {
  const name = await customerName(due.slot.customerId);
  const startable = due.kind !== 'waits' && due.minutes > 0;
  await notify(
    prefix + due.slot.id,
    dueTitle(due, name, now),
    dueLine(due, now),
    startable ? [startWords(due), ...secondButton(due, now)] : [],
  );
};

/** Says that a session has begun by itself. */
export const tellBegun = async (
  { customerId, startedAt, endsAt }: Session,
  minutes: number,
): Promise<void> => {
  const name = await customerName(customerId);
  await notify(
    'begun',
    count('minutesFor', minutes, name),
    t('slotBegun', timeNear(endsAt, startedAt)),
  );
};

/** Takes away what is said of slots that nothing is to be said about any more. */
export const keepNotices = (due: readonly Due[]): Promise<void> =>
  clearNotices(
    prefix,
    due.map(({ slot }) => prefix + slot.id),
  );

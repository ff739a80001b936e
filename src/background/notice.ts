import { notify } from '../browser/notify';
import { count, t } from '../browser/text';
import { customerName } from '../customer/customers';
import type { EndedSession, Time } from '../session/session';
import { minute } from '../session/time';

/** Later than this after the end, the notification would only surprise. */
const stale = 10 * minute;

/** Says that the time is over; one who ended early knows it. */
export const announceEnd = async (ended: EndedSession, now: Time): Promise<void> => {
  if (ended.how !== 'time' || now - ended.endedAt > stale) return;
  const { startedAt, endsAt, customerId } = ended.session;
  const name = await customerName(customerId).catch(() => '');
  const minutes = Math.round((endsAt - startedAt) / minute);
  await notify('ended', count('minutesFor', minutes, name), t('notifyEndBody'));
};

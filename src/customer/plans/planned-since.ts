import type { Time } from '../../calendar/time';
import { notes } from '../database';

/** Whether something was planned for a customer since a moment, and is planned still. */
export const plannedSince = async (customerId: string, since: Time): Promise<boolean> => {
  const plans = await notes.plans.where({ customerId }).toArray();
  return plans.some(({ createdAt, deletedAt }) => createdAt >= since && deletedAt === undefined);
};

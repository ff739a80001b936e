import { send } from '../browser/send';

/**
 * Writes to plans or slots, then has the background look anew at what is to be told, and when.
 *
 * @throws what the write throws; nothing is sent then.
 */
export const writePlans = async <T>(write: () => Promise<T>): Promise<T> => {
  const written = await write();
  // Should it not arrive: the background looks at its next wake, too.
  void send('plansChanged', undefined);
  return written;
};

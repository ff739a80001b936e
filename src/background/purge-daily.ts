import { readStored, writeStored } from '../browser/stored';
import { purge } from '../customer/purge';

const day = 86_400_000;

/** Lets go of what was deleted long ago, unless it was done within the last day. */
export const purgeDaily = async (now = Date.now()): Promise<void> => {
  const { purgedAt } = await readStored();
  // A clock that was set back would else keep it from ever being done.
  if (now - purgedAt < day && purgedAt <= now) return;
  await purge(now);
  await writeStored({ purgedAt: now });
};

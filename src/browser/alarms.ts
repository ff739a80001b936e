import { api } from './api';

/** An alarm that should be set: once at a time, or then and each minute from then on. */
export interface WantedAlarm {
  readonly name: string;
  /** ms since the epoch */
  readonly at: number;
  readonly eachMinute?: boolean;
}

/** Brings the alarms in line; one that is set for the right time already is left alone. */
export const reconcileAlarms = async (wanted: readonly WantedAlarm[]): Promise<void> => {
  const set = await api.alarms.getAll();
  const stale = set.filter(({ name }) => !wanted.some((alarm) => alarm.name === name));
  const missing = wanted.filter(
    ({ name, at, eachMinute }) =>
      !set.some(
        (alarm) =>
          alarm.name === name && (eachMinute || Math.abs(alarm.scheduledTime - at) < 1_000),
      ),
  );
  await Promise.all([
    ...stale.map(({ name }) => api.alarms.clear(name)),
    ...missing.map(({ name, at, eachMinute }) =>
      api.alarms.create(name, { when: at, ...(eachMinute && { periodInMinutes: 1 }) }),
    ),
  ]);
};

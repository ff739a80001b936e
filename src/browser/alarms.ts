import { api } from './api';

/** An alarm that should be set: once at a time, or then and each minute from then on. */
export interface WantedAlarm {
  readonly name: string;
  /** ms since the epoch */
  readonly at: number;
  readonly eachMinute?: boolean;
}

/** How the alarms that are set differ from the wanted ones. */
export interface AlarmDifference {
  readonly stale: readonly string[];
  readonly missing: readonly WantedAlarm[];
}

export const differingAlarms = async (wanted: readonly WantedAlarm[]): Promise<AlarmDifference> => {
  const set = await api.alarms.getAll();
  const isSet = ({ name, at, eachMinute }: WantedAlarm): boolean =>
    set.some(
      (alarm) => alarm.name === name && (eachMinute || Math.abs(alarm.scheduledTime - at) < 1_000),
    );
  return {
    stale: set
      .map(({ name }) => name)
      .filter((name) => !wanted.some((alarm) => alarm.name === name)),
    missing: wanted.filter((alarm) => !isSet(alarm)),
  };
};

/** Brings the alarms in line; one that is set for the right time already is left alone. */
export const reconcileAlarms = async (wanted: readonly WantedAlarm[]): Promise<void> => {
  const { stale, missing } = await differingAlarms(wanted);
  await Promise.all([
    ...stale.map((name) => api.alarms.clear(name)),
    ...missing.map(({ name, at, eachMinute }) =>
      api.alarms.create(name, { when: at, ...(eachMinute && { periodInMinutes: 1 }) }),
    ),
  ]);
};

import { api } from './api';
import { asStored, toWrite, withDefaults, type Stored } from './storage';

export const readStored = async (): Promise<Stored> =>
  withDefaults(await api.storage.local.get(null));

/** Writes the given keys at once; for the background alone. */
export const writeStored = (values: Partial<Stored>): Promise<void> =>
  api.storage.local.set(toWrite(values));

/** Calls the listener with what changed; returns how to stop. */
export const onStored = (listener: (change: Partial<Stored>) => void): (() => void) => {
  const heard = (changes: Record<string, chrome.storage.StorageChange>, area: string): void => {
    if (area !== 'local') return;
    const values = Object.entries(changes).map(([key, change]) => [key, change.newValue] as const);
    listener(asStored(Object.fromEntries(values)));
  };
  api.storage.onChanged.addListener(heard);
  return () => {
    api.storage.onChanged.removeListener(heard);
  };
};

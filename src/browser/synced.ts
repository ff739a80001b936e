import { readEntries, type Entries } from '../settings/entries';
import { api } from './api';

/** What lies in the browser's own account. */
export const readSynced = async (): Promise<Entries> =>
  readEntries(await api.storage.sync.get(null));

/**
 * Brings what lies there in line by one write, and one removal of what is remembered no longer.
 *
 * @throws when the account is full: 100 KB and 512 entries.
 */
export const writeSynced = async (wanted: Entries, there: Entries): Promise<void> => {
  const changed = Object.entries(wanted).filter(([key, entry]) => {
    const before = there[key];
    return before?.value !== entry.value || before.at !== entry.at;
  });
  const gone = Object.keys(there).filter((key) => !(key in wanted));
  if (changed.length > 0) await api.storage.sync.set(Object.fromEntries(changed));
  if (gone.length > 0) await api.storage.sync.remove(gone);
};

import { notes } from '../database';
import type { BusyRow } from '../rows';

/** What is kept of a calendar file that was read. */
export type KeptBusy = Omit<BusyRow, 'id'>;

/** Busy times, of one file: those of a file before go. One row, so they are kept whole or not at all. */
export const keepBusy = async ({ name, readAt, from, until, spans }: KeptBusy): Promise<void> => {
  // Field by field: whatever else the reader knew stays out.
  const times = spans.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
  await notes.busy.put({ id: 'file', name, readAt, from, until, spans: times });
};

/** Gives back what was known, for whoever wants to keep it after all. */
export const forgetBusy = (): Promise<BusyRow | undefined> =>
  notes.transaction('rw', notes.busy, async () => {
    const known = await notes.busy.get('file');
    await notes.busy.delete('file');
    return known;
  });

export const busyKnown = (): Promise<BusyRow | undefined> => notes.busy.get('file');

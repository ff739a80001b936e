import { api } from './api';
import { askPages } from './page-asks';

const size = { width: 460, height: 440 };

const open = async (hash: string): Promise<void> => {
  const url = api.runtime.getURL(`chooser.html#${hash}`);
  await api.windows
    .create({ url, type: 'popup', ...size })
    // Where there are no windows of that kind.
    .catch(() => api.tabs.create({ url }));
};

/** Asks, in a small window of its own, whose words these are; in the one that is open, if one is. */
export const openChooser = async (asideId: string): Promise<void> => {
  if (!(await askPages('choose', { id: asideId }))) await open(asideId);
};

const kept = 'kept:';

/** Shows what was kept just now, and lets it be taken back. */
export const openKept = (statementId: string): Promise<void> => open(kept + statementId);

/** The statement that the chooser's address tells it to show; null when it is to ask. */
export const keptIn = (hash: string): string | null =>
  hash.startsWith(kept) ? hash.slice(kept.length) : null;

import { waitsBy } from '../../blocking/decided';
import { missingLeave } from '../../browser/leave';
import { hasUnlimitedStorage, readProtection } from '../../browser/protection';
import { send } from '../../browser/send';
import { readStored } from '../../browser/stored';
import { version } from '../../browser/version';
import { isOver } from '../../session/time';
import { answerWithin } from './answer-within';
import { browserName } from './browser-name';
import type { Answered, Facts, StorageFacts } from './facts';
import { missingSites } from './missing-sites';

/** Longer than a background takes that has to be started first, in ms. */
const patience = 5_000;

const askBackground = async (): Promise<Answered> => {
  const before = performance.now();
  const reply = await answerWithin(send('inspect', undefined), patience);
  return reply?.ok ? { inspection: reply.value, ms: Math.round(performance.now() - before) } : null;
};

const readStorage = async (): Promise<StorageFacts> => {
  const [persisted, unlimited, { usage = 0 }] = await Promise.all([
    navigator.storage.persisted(),
    hasUnlimitedStorage(),
    navigator.storage.estimate(),
  ]);
  return { persisted, unlimited, used: usage };
};

export const readFacts = async (): Promise<Facts> => {
  const [missing, windows, background, storage, stored, { notes }] = await Promise.all([
    missingLeave(),
    readProtection(),
    askBackground(),
    readStorage(),
    readStored(),
    import('../../customer/database'),
  ]);
  const { session, notesKept, backedUpAt } = stored;
  const at = Date.now();
  return {
    at,
    session: session && !isOver(session, at) ? session : null,
    missing,
    missingSites: missingSites(waitsBy(stored), missing),
    windows,
    background,
    storage,
    notesKept,
    backedUpAt,
    versions: { own: version(), browser: browserName(navigator), notes: notes.verno },
  };
};

import { readStored, writeStored } from '../browser/stored';
import { readSynced, writeSynced } from '../browser/synced';
import { decidedBy, merge, restamp } from '../settings/entries';
import { same } from '../settings/same';
import { inTurn, redecide } from './loop';

/**
 * Brings this machine's settings and sites together with what lies in the browser's account, if the user
 * has turned that on: each takes over what the other decided later. Done again, it changes nothing.
 */
export const meetOthers = (): Promise<void> =>
  inTurn(async () => {
    const stored = await readStored();
    if (!stored.sync.on) return;
    const now = Date.now();
    const mine = restamp(stored.sync.entries, stored, now);
    // What was decided here is stamped now, whether the account can be reached or not.
    let entries = mine;
    try {
      const theirs = await readSynced();
      entries = merge(mine, theirs, now);
      const { choices, settings } = decidedBy(entries, stored);
      if (!same([choices, settings], [stored.choices, stored.settings]))
        await redecide({ choices }, settings);
      await writeSynced(entries, theirs);
      await writeStored({ sync: { on: true, entries } });
    } catch (error) {
      const problem = /quota|max_items|exceeded/i.test(String(error)) ? 'full' : 'failed';
      await writeStored({ sync: { on: true, entries, problem } });
    }
  });

import { withoutLoosening } from '../blocking/already-waits';
import { waitsBy } from '../blocking/decided';
import { readStored, writeStored } from '../browser/stored';
import type { Stored } from '../browser/storage';
import { decide } from '../session/decide';
import type { Decision, Event, Settings, State } from '../session/session';
import { writeEnded } from './journal';
import { announceEnd } from './notice';
import { reconcile } from './reconcile';
import { releaseUpdate } from './update';
import { sparedNow } from './wanted';

const stateOf = ({ session, settings, ended }: Stored): State => ({ session, settings, ended });

/** Saved before anything is applied: a worker killed in between finds the truth at its next wake. */
const save = async (before: Stored, after: State): Promise<Stored> => {
  const change: Partial<Stored> = {
    ...(after.session !== before.session && { session: after.session }),
    ...(after.settings !== before.settings && { settings: after.settings }),
    ...(after.ended !== before.ended && { ended: after.ended }),
    ...(after.ended &&
      after.ended !== before.ended && { unwritten: [...before.unwritten, after.ended] }),
  };
  if (Object.keys(change).length > 0) await writeStored(change);
  return { ...before, ...change };
};

const step = async (event: Event): Promise<Decision> => {
  const before = await readStored();
  const now = Date.now();
  const decision = decide(stateOf(before), event, now);
  if ('refused' in decision) return decision;
  const after = await save(before, decision.state);
  await reconcile(after, now);
  if (after.unwritten.length > 0) await writeEnded(after.unwritten);
  if (decision.state.ended && decision.state.ended !== before.ended)
    await announceEnd(decision.state.ended, now);
  if (before.updateWaits) await releaseUpdate();
  return decision;
};

/**
 * Writes what was decided anew, and has settings and running session follow. Within a turn.
 *
 * @param settings as they are to be; left out, they stay.
 */
export const redecide = async (change: Partial<Stored>, settings?: Settings): Promise<Decision> => {
  await writeStored(change);
  const stored = { ...(await readStored()), ...(settings && { settings }) };
  const { session } = stored;
  const waits = waitsBy(stored, stored.settings.categories);
  return step({
    type: 'settings',
    settings: stored.settings,
    waits: session ? withoutLoosening(waits, session.waits) : waits,
    spared: session
      ? // With a database that won't open the customer's own hosts stay spared.
        await sparedNow(session.customerId, stored).catch(() => session.spared)
      : [],
    silent: stored.silence,
  });
};

let last: Promise<unknown> = Promise.resolve();

/** Runs tasks one after another, so that no two read and write the stored state at once. */
export const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
  const result = last.then(task);
  last = result.catch(() => undefined);
  return result;
};

/** Once what is under way is done: the covers' own messages must not keep the rules of a start waiting. */
export const afterTurn = async (task: () => Promise<void>): Promise<void> => {
  await last;
  await task();
};

/** The one loop: load, decide, save, reconcile. Resolves when the browser looks as it should. */
export const take = (event: Event): Promise<Decision> => inTurn(() => step(event));

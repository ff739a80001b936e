import { reconcileAlarms } from '../browser/alarms';
import { readStored, writeStored } from '../browser/stored';
import { dueAt, newsAt, type Due } from '../calendar/due';
import type { Slot } from '../calendar/plan';
import { slotsAround } from '../customer/plans/due';
import { changeSlot } from '../customer/plans/slots';
import type { Session } from '../session/session';
import { isOver } from '../session/time';
import { afterTurn, inTurn } from './loop';
import { keepNotices, tellBegun, tellDue } from './slot-notices';
import { startSlot } from './start-slot';
import { wantedAlarms } from './wanted-browser';

const setAlarm = (slotAlarm: number | null): Promise<void> =>
  inTurn(async () => {
    const stored = await readStored();
    if (stored.slotAlarm !== slotAlarm) await writeStored({ slotAlarm });
    await reconcileAlarms(wantedAlarms({ ...stored, slotAlarm }, Date.now()));
  });

/**
 * A session knows which slot it was started for; its slot may have missed that.
 *
 * @returns the slots, with that one as it is now.
 */
const noteStarted = async (
  slots: readonly Slot[],
  session: Session | undefined,
): Promise<readonly Slot[]> => {
  const started = slots.find(({ id }) => id === session?.slot);
  if (!session || !started || started.sessionId !== undefined) return slots;
  const sessionId = session.id;
  await changeSlot(started, { sessionId });
  return slots.map((slot) => (slot === started ? { ...slot, sessionId } : slot));
};

/** Starts it; whether there is nothing more to say about it now. */
const begin = async (due: Due): Promise<boolean> => {
  const decision = await startSlot(due.slot);
  // A session was started by hand just before: that has all of this looked at anew.
  if ('refused' in decision) return decision.refused === 'running';
  if (decision.state.session) await tellBegun(decision.state.session, due.minutes);
  return true;
};

const tell = async (due: Due, now: number): Promise<void> => {
  // Written first: what is told must not be told again, come what may.
  await changeSlot(due.slot, {
    told: due.kind,
    toldFor: due.slot.startsAt,
    askAgainAt: undefined,
  });
  await tellDue(due, now);
};

const look = async (): Promise<void> => {
  const now = Date.now();
  const { session, ended, planning } = await readStored();
  const running = session && !isOver(session, now) ? session : null;
  const around = await slotsAround(now);
  const slots = await noteStarted(around.slots, session ?? ended?.session);
  const moment = { now, tellBefore: planning.tellBefore, running };
  const news = newsAt(slots, moment);
  const { until } = around;
  await setAlarm(until === null ? null : Math.min(news.next ?? until, until));
  await keepNotices(dueAt(slots, moment));
  if (news.tell && !(news.starts && (await begin(news.tell)))) await tell(news.tell, now);
};

let waiting: Promise<void> | null = null;
let last: Promise<void> = Promise.resolve();

/**
 * Looks at planned hours: tells what is to be told, starts what starts by itself, and sets the one alarm
 * for the next look. All of it is read from the notes anew each time. One look after another, so that
 * nothing is told twice; never before what is being enforced, and never in its way.
 */
export const lookAtPlans = (): Promise<void> => {
  waiting ??= last = last.then(() =>
    afterTurn(() => {
      waiting = null;
      return look();
    }).catch(() => {
      // The notes won't open: it is tried again at the next wake.
      waiting = null;
    }),
  );
  return waiting;
};

/** At a wake of the worker alone, when nothing can have changed but the time. */
export const lookIfDue = async (): Promise<void> => {
  const { slotAlarm } = await readStored();
  if (slotAlarm !== null && slotAlarm <= Date.now()) await lookAtPlans();
};

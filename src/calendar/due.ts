import type { Slot, Told } from './plan';
import { minute, type Time } from './time';

/** A shorter rest of a slot is not worth a start, in minutes. */
const leastRest = 5;
/** “In 10 minutes”. */
export const later = 10 * minute;
/** So late an alarm may be, and a session that was started by hand for the slot before. */
const grace = 2 * minute;
/** What was missed is spoken of for this long. */
const missedFor = 24 * 60 * minute;

/** What it depends on whether a slot is due. */
export interface Moment {
  readonly now: Time;
  /** Minutes before its start that a slot is announced; 0 is not at all. */
  readonly tellBefore: number;
  /** The session that runs, with the id of the slot that it was started for. */
  readonly running: { readonly endsAt: Time; readonly slot?: string } | null;
}

/** A slot that there is something to say about now. */
export interface Due {
  readonly slot: Slot;
  readonly kind: Told;
  /** What it would last if it were started now; 0 once that is no longer worth it. */
  readonly minutes: number;
}

/** What a slot would last if it were started now: all of it, or the rest if it is late; 0 for too little. */
export const minutesLeft = ({ startsAt, endsAt, minutes }: Slot, now: Time): number => {
  if (now >= endsAt) return 0;
  if (now < startsAt + grace) return minutes;
  const rest = Math.floor((endsAt - now) / minute);
  return rest >= leastRest ? rest : 0;
};

/** Whether something is left of it in ten minutes. */
export const canWait = (slot: Slot, now: Time): boolean => minutesLeft(slot, now + later) > 0;

/** What was told of it; nothing if it was moved since, or the clock put back to before its time came. */
const toldOf = ({ told, toldFor, startsAt }: Slot, now: Time): Told | undefined =>
  toldFor === startsAt && (told === 'soon' || now >= startsAt) ? told : undefined;

const kindOf = (slot: Slot, minutes: number, moment: Moment): Told | null => {
  const { now, tellBefore, running } = moment;
  if (minutes === 0) return now < slot.endsAt + missedFor ? 'missed' : null;
  if (now < slot.startsAt) return now >= slot.startsAt - tellBefore * minute ? 'soon' : null;
  // One that is about to end need not be waited for aloud.
  if (running) return running.endsAt - now > grace ? 'waits' : null;
  const told = toldOf(slot, now);
  if (told === 'now' || told === 'waits' || slot.askAgainAt !== undefined) return 'now';
  return told === 'missed' || now >= slot.startsAt + grace ? 'missed' : 'now';
};

/** What there is to say about slots now, whether or not it was told already, in their order. */
export const dueAt = (slots: readonly Slot[], moment: Moment): Due[] =>
  slots
    .filter(
      ({ id, skipped, sessionId }) =>
        !skipped && sessionId === undefined && id !== moment.running?.slot,
    )
    .map((slot) => {
      const minutes = minutesLeft(slot, moment.now);
      return { slot, minutes, kind: kindOf(slot, minutes, moment) };
    })
    .filter((due): due is Due => due.kind !== null)
    .sort((a, b) => a.slot.startsAt - b.slot.startsAt);

const order: readonly Told[] = ['soon', 'waits', 'now', 'missed'];

/** Whether it was not told yet. Who was asked and did not answer has answered. */
const isNews = ({ slot, kind }: Due, { now, running }: Moment): boolean => {
  // A session is for one customer: only what its user must know is told in it.
  if (running && (kind === 'missed' || (kind === 'soon' && running.endsAt > slot.startsAt)))
    return false;
  if (slot.askAgainAt !== undefined) return slot.askAgainAt <= now;
  const told = toldOf(slot, now);
  if (told === undefined) return true;
  return told !== 'now' && order.indexOf(kind) > order.indexOf(told);
};

/** Those that something can be done about come first. */
const byUrgency = (a: Due, b: Due): number => Number(a.minutes === 0) - Number(b.minutes === 0);

/** When there may be news of a slot without anybody's doing. */
const nextOf = (slot: Slot, { now, tellBefore }: Moment): Time[] => {
  const { skipped, sessionId, askAgainAt, startsAt } = slot;
  if (skipped || sessionId !== undefined) return [];
  if (askAgainAt !== undefined && askAgainAt > now) return [askAgainAt];
  return [startsAt - tellBefore * minute, startsAt].filter((at) => at > now);
};

export interface News {
  /** What is to be told now: one thing at a time. */
  readonly tell: Due | null;
  /** Whether it starts by itself; one that had to wait for another session asks all the same. */
  readonly starts: boolean;
  /** When to look again. What a session's end changes is not in here. */
  readonly next: Time | null;
}

/** What is to be told and done about slots now, and when to look next. */
export const newsAt = (slots: readonly Slot[], moment: Moment): News => {
  const { now, running } = moment;
  const [tell = null, ...others] = dueAt(slots, moment)
    .filter((due) => isNews(due, moment))
    .sort(byUrgency);
  const next = Math.min(
    ...slots.flatMap((slot) => nextOf(slot, moment)),
    ...(others.length > 0 ? [now + minute] : []),
  );
  return {
    tell,
    starts:
      tell !== null &&
      tell.slot.startsItself &&
      running === null &&
      now >= tell.slot.startsAt &&
      tell.minutes > 0 &&
      toldOf(tell.slot, now) !== 'waits',
    next: next === Infinity ? null : next,
  };
};

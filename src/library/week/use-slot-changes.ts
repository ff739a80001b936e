import { useRef, useState } from 'preact/hooks';
import type { SlotName } from '../../browser/commands';
import { t } from '../../browser/text';
import { clockTimeOf, dayOf, minute, type Day, type Zone } from '../../calendar/time';
import type { TakeBack } from '../../customer/plans/change-plan';
import type { NamedSlot } from '../../customer/plans/week';
import { useUndo } from '../../ui/undo';
import { writePlans } from '../../ui/write-plans';
import type { Placed } from './drag';
import { clockAt, minutesOf, momentAt } from './layout';
import { wholeSpanWords } from './week-words';

const changes = () => import('../../customer/plans/change-plan');

/** Names a slot also once it was moved: a plan without a repeat takes its day along. */
export const slotKey = ({ id, planId, repeats }: NamedSlot): string => (repeats ? id : planId);

export const placedOf = ({ startsAt, minutes }: NamedSlot, zone: Zone): Placed => ({
  day: dayOf(startsAt, zone),
  from: minutesOf(clockTimeOf(startsAt, zone)),
  minutes,
});

/** A slot as it was moved by keys, before the week shows it, and how it began. */
interface Moving {
  readonly key: string;
  placed: Placed;
  first?: TakeBack;
}

/** Changes to slots, each of which can be taken back, and what to say when one can't be made. */
export const useSlotChanges = (zone: Zone, onMoved: (day: Day) => void) => {
  const offer = useUndo();
  const [problem, setProblem] = useState('');
  const moving = useRef<Moving | undefined>(undefined);
  const last = useRef<Promise<void>>(Promise.resolve());

  /** One after the other; takes them back as far as `since` says. */
  const run = (
    words: string,
    work: (module: Awaited<ReturnType<typeof changes>>) => Promise<TakeBack>,
    since?: Moving,
  ): void => {
    moving.current = since;
    setProblem('');
    const write = async (): Promise<void> => {
      const module = await changes();
      const undo = await writePlans(() => work(module));
      if (since) since.first ??= undo;
      offer(words, () => {
        moving.current = undefined;
        return writePlans(since?.first ?? undo);
      });
    };
    last.current = last.current.then(write).catch(() => {
      moving.current = undefined;
      setProblem(t('failed'));
    });
  };

  const move = (slot: NamedSlot, to: Placed, since?: Moving): boolean => {
    const startsAt = momentAt(to, zone);
    const endsAt = startsAt + to.minutes * minute;
    const stays = startsAt === slot.startsAt;
    if (slot.sessionId !== undefined) setProblem(t('slotHeldStays'));
    else if (stays ? endsAt <= Date.now() : startsAt < Date.now()) setProblem(t('timeIsOver'));
    else {
      const { day, from, minutes } = to;
      run(
        t('slotMoved', wholeSpanWords({ startsAt, endsAt })),
        ({ moveSlot }) => moveSlot(slot, { day, time: clockAt(from), zone, minutes }),
        since,
      );
      return true;
    }
    return false;
  };

  return {
    problem,
    move: (slot: NamedSlot, to: Placed): boolean => move(slot, to),
    /** As by a key: the next one goes on from there, and all of them are taken back together. */
    moveOn: (slot: NamedSlot, next: (from: Placed) => Placed): boolean => {
      const key = slotKey(slot);
      const before = moving.current?.key === key ? moving.current : undefined;
      const placed = next(before?.placed ?? placedOf(slot, zone));
      const since: Moving = before ?? { key, placed };
      if (!move(slot, placed, since)) return false;
      since.placed = placed;
      if (placed.day !== before?.placed.day) onMoved(placed.day);
      return true;
    },
    /** Brings whoever moved a slot by keys to where it is now. */
    focusMoved: (within: HTMLElement | null): void => {
      const key = moving.current?.key;
      if (key !== undefined) within?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus();
    },
    skip: (slot: NamedSlot, skipped: boolean): void => {
      run(t(skipped ? 'slotSkippedNow' : 'slotTakenBack'), ({ skipSlot }) =>
        skipSlot(slot, skipped),
      );
    },
    /** Takes the whole plan off the calendar; what was planned before stays. */
    end: ({ planId }: SlotName, hasBegun = false): void => {
      run(t(hasBegun ? 'planEnded' : 'deleted'), ({ endPlan }) => endPlan(planId, Date.now()));
    },
  };
};

export type SlotChanges = ReturnType<typeof useSlotChanges>;

import type { SlotName } from '../browser/commands';
import { openLibrary } from '../browser/library-page';
import { count, t } from '../browser/text';
import { dueAt, type Due } from '../calendar/due';
import { minute } from '../calendar/time';
import type { Session } from '../session/session';
import { isOver } from '../session/time';
import { DueSlot } from './due-slot';
import { useClock, type Beat } from './use-clock';
import { useLive } from './use-live';

const everyMinute: Beat = { step: minute, at: 0 };
const hour = 60 * minute;

const planElsewhere = (planFor: string): void => {
  void openLibrary({ planFor });
};

interface Props {
  readonly session: Session | null;
  /** Minutes before its start that a slot is announced. */
  readonly tellBefore: number;
  /** What the page was opened for: it stands first. */
  readonly asked?: SlotName | undefined;
  /** Opens the form for a new plan for a customer; without it, on the page of planned hours. */
  readonly onPlan?: (customerId: string) => void;
  /** Whether all but the first are folded to a line. */
  readonly folded?: boolean;
}

/** Slots whose time has come or was missed, with what can be done about them; nothing when there are none. */
export const DueSlots = ({
  session,
  tellBefore,
  asked,
  onPlan = planElsewhere,
  folded = false,
}: Props) => {
  const now = useClock(everyMinute);
  const around = useLive(
    () => import('../customer/plans/due'),
    ({ slotsAround }) => slotsAround(now),
    [Math.floor(now / hour)],
  );
  const running = session && !isOver(session, now) ? session : null;
  const isAsked = ({ planId, day }: SlotName): boolean =>
    planId === asked?.planId && day === asked.day;
  const due = dueAt(around?.slots ?? [], { now, tellBefore, running });
  if (due.length === 0) return null;
  const rank = ({ slot, minutes }: Due): number => (isAsked(slot) ? 0 : minutes > 0 ? 1 : 2);
  const sorted = due.sort((a, b) => rank(a) - rank(b));
  const shown = folded ? sorted.slice(0, 1) : sorted;
  const others = sorted.slice(shown.length);
  const list = (some: readonly Due[]) => (
    <ul class="stack">
      {some.map((each) => (
        <DueSlot
          key={each.slot.id}
          due={each}
          now={now}
          running={running !== null}
          asked={isAsked(each.slot)}
          onPlan={onPlan}
        />
      ))}
    </ul>
  );
  return (
    <section class="due-slots stack" aria-labelledby="due-slots">
      <h2 id="due-slots" class="hidden">
        {t('slotsDue')}
      </h2>
      {list(shown)}
      {others.length > 0 && (
        <details>
          <summary>{count('slotsMore', others.length)}</summary>
          {list(others)}
        </details>
      )}
    </section>
  );
};

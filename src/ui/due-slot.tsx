import { useEffect, useRef, useState } from 'preact/hooks';
import { dueLine, dueTitle, startWords } from '../browser/due-words';
import { openPanel } from '../browser/panel';
import { send } from '../browser/send';
import { isolated, t, timeNear } from '../browser/text';
import { canWait, type Due } from '../calendar/due';
import { Problem } from './problem';
import { useUndo } from './undo';
import { customerModule, useLive } from './use-live';
import { problemOf } from './words';
import { writePlans } from './write-plans';

const slotsModule = () => import('../customer/plans/slots');

interface Props {
  readonly due: Due;
  readonly now: number;
  /** A session does: it can't be started now. */
  readonly running: boolean;
  /** It is what the page was opened for. */
  readonly asked: boolean;
  /** Opens the form for a new plan for a customer. */
  readonly onPlan: (customerId: string) => void;
}

/** One slot that is due, and what can be done about it. */
export const DueSlot = ({ due, now, running, asked, onPlan }: Props) => {
  const { slot, kind, minutes } = due;
  const { planId, day, customerId, askAgainAt } = slot;
  const name = useLive(customerModule, ({ customerName }) => customerName(customerId), [
    customerId,
  ]);
  const offerUndo = useUndo();
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const drawn = name !== undefined;
  useEffect(() => {
    if (asked && drawn) heading.current?.focus();
  }, [asked, drawn]);
  if (!drawn) return null;

  const isPutOff = askAgainAt !== undefined && askAgainAt > now;
  const act = async (act: 'start' | 'later' | 'skip'): Promise<boolean> => {
    const reply = await send('slot', { slot: { planId, day }, act });
    setProblem(problemOf(reply));
    return reply.ok;
  };
  const start = (): void => {
    void act('start');
    // In the click itself, and last: in Chromium the popup is gone as soon as the panel opens.
    openPanel();
  };
  const skip = async (): Promise<void> => {
    if (await act('skip'))
      offerUndo(t('slotSkipped', isolated(name)), () =>
        writePlans(async () => (await slotsModule()).changeSlot(slot, { skipped: undefined })),
      );
  };

  return (
    <li class="stack near">
      <h3 ref={heading} tabIndex={-1}>
        {dueTitle(due, name, now)}
      </h3>
      <p>
        {dueLine(due, now)} {isPutOff && t('slotAsksAgain', timeNear(askAgainAt, now))}
      </p>
      <div class="row">
        {minutes > 0 && !running && (
          <button type="button" onClick={start}>
            {startWords(due)}
          </button>
        )}
        {minutes > 0 && !running && !isPutOff && canWait(slot, now) && (
          <button type="button" onClick={() => void act('later')}>
            {t('slotLater')}
          </button>
        )}
        {kind === 'missed' && (
          <button
            type="button"
            onClick={() => {
              onPlan(customerId);
            }}
          >
            {t('slotPlanNew')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => void skip()}>
          {t('slotSkip')}
        </button>
      </div>
      <Problem text={problem} />
    </li>
  );
};

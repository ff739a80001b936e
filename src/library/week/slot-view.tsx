import { useEffect } from 'preact/hooks';
import { t } from '../../browser/text';
import type { SlotName } from '../../browser/commands';
import { dueAt, type Moment } from '../../calendar/due';
import type { Plan } from '../../calendar/plan';
import type { Planning } from '../../calendar/planning';
import { momentOf, type Zone } from '../../calendar/time';
import { useLive } from '../../ui/use-live';
import { PlanOut } from '../out/plan-out';
import { fieldsOf, fieldsOfSlot } from './plan-fields';
import type { Planned } from './plan-sheet';
import { repeatWords } from './repeat-words';
import { Sheet } from './sheet';
import type { SlotChanges } from './use-slot-changes';
import { stateWords, wholeSpanWords } from './week-words';

interface Props {
  readonly name: SlotName;
  /** Given where the page itself says what is due: such a slot is left to that. */
  readonly unlessDue?: Moment | undefined;
  readonly changes: SlotChanges;
  readonly onClose: () => void;
  readonly planning: Planning;
  readonly zone: Zone;
  /** Opens the form: for this time alone, or for all of the plan. */
  readonly onChange: (planned: Planned) => void;
}

const weekModule = () => import('../../customer/plans/week');

const lineOf = (plan: Plan): string =>
  [
    t(`strictness_${plan.strictness}`),
    plan.repeat && repeatWords(plan.repeat),
    plan.startsItself && t('planStartsItself'),
  ]
    .filter(Boolean)
    .join(' · ');

/** One planned hour, and what can be done about it. */
export const SlotView = ({ name: { planId, day }, changes, onClose, onChange, ...here }: Props) => {
  const { unlessDue, planning, zone } = here;
  const found = useLive(weekModule, ({ readSlot }) => readSlot(planId, day), [planId, day]);
  const isDue = Boolean(unlessDue && found && dueAt([found.slot], unlessDue).length > 0);
  useEffect(() => {
    if (isDue) onClose();
  }, [isDue]);
  if (found === undefined || isDue) return null;
  if (!found)
    return (
      <Sheet title={t('slotGone')} onClose={onClose}>
        <form method="dialog">
          <button type="submit">{t('close')}</button>
        </form>
      </Sheet>
    );
  const { plan, slot } = found;
  const { repeats, skipped = false } = slot;
  const held = slot.sessionId !== undefined;
  const state = stateWords(slot);
  const planned: Planned = {
    fields: fieldsOf(plan, planning, zone, Date.now()),
    customerId: plan.customerId,
    planId,
  };
  const button = (label: string, onClick: () => void) => (
    <button type="button" onClick={onClick}>
      {label}
    </button>
  );
  return (
    <Sheet title={slot.name} onClose={onClose}>
      <div class="stack near">
        <p>
          {wholeSpanWords(slot)}
          {state && ` · ${state}`}
        </p>
        <p class="quiet">{lineOf(plan)}</p>
      </div>
      <div class="row">
        {!held &&
          button(t(repeats ? 'changeThisOne' : 'change'), () => {
            onChange({
              ...planned,
              ...(repeats && { slot, fields: fieldsOfSlot(slot, zone) }),
            });
          })}
        {repeats &&
          button(t('changeAll'), () => {
            onChange(planned);
          })}
        {!held &&
          button(t(skipped ? 'unskipThis' : 'skipThis'), () => {
            changes.skip(slot, !skipped);
            onClose();
          })}
        {button(t(repeats ? 'deleteAll' : 'delete'), () => {
          changes.end(slot, repeats && momentOf(plan.day, plan.time, plan.zone) <= Date.now());
          onClose();
        })}
      </div>
      <PlanOut plan={plan} planning={planning} />
      <form method="dialog">
        <button type="submit">{t('close')}</button>
      </form>
    </Sheet>
  );
};

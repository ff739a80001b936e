import type { CustomerChoice } from '../../browser/commands';
import { isolated, t } from '../../browser/text';
import type { Plan } from '../../calendar/plan';
import type { Planning } from '../../calendar/planning';
import { momentOf, minute, type Day, type Zone } from '../../calendar/time';
import type { NamedSlot } from '../../customer/plans/week';
import { useUndo } from '../../ui/undo';
import { writePlans } from '../../ui/write-plans';
import type { Fields } from './plan-fields';
import { PlanForm } from './plan-form';
import { Sheet } from './sheet';
import { wholeSpanWords } from './week-words';

/** What is being planned: a new plan, one that is changed, or one slot of it. */
export interface Planned {
  readonly fields: Fields;
  readonly customerId: string | undefined;
  readonly planId?: string;
  readonly slot?: NamedSlot;
}

interface Props {
  readonly planning: Planning;
  readonly zone: Zone;
  readonly planned: Planned;
  /** Tells the day of what was kept. */
  readonly onSaved: (day: Day) => void;
  readonly onClose: () => void;
}

const modules = async () => ({
  ...(await import('../../customer/customers')),
  ...(await import('../../customer/plans/plan-slot')),
  ...(await import('../../customer/plans/change-plan')),
});

type NewPlan = Omit<Plan, 'id' | 'customerId'>;

/** Writes it, and gives what takes it back. */
const keep = async ({ planId, slot }: Planned, plan: NewPlan, customer: CustomerChoice) => {
  const { changePlan, findOrAddCustomer, moveSlot, planFor } = await modules();
  if (slot) return moveSlot(slot, plan);
  if (planId === undefined) return planFor({ customer }, plan);
  const customerId = 'id' in customer ? customer.id : await findOrAddCustomer(customer.name);
  return changePlan(planId, { ...plan, customerId }, Date.now());
};

/** The form for a plan, over the week. */
export const PlanSheet = ({ planning, zone, planned, onSaved, onClose }: Props) => {
  const offer = useUndo();
  const { slot, planId } = planned;
  const title = slot
    ? t('changeSlotOf', isolated(slot.name))
    : t(planId === undefined ? 'planHour' : 'changePlan');
  return (
    <Sheet title={title} onClose={onClose}>
      <PlanForm
        {...{ planning, zone, ...planned }}
        onlyTime={slot !== undefined}
        onSave={async (plan, who) => {
          const undo = await writePlans(() => keep(planned, plan, who));
          const startsAt = momentOf(plan.day, plan.time, plan.zone);
          const when = wholeSpanWords({ startsAt, endsAt: startsAt + plan.minutes * minute });
          offer(t('planKept', when), () => writePlans(undo));
          onSaved(plan.day);
        }}
        onClose={onClose}
      />
    </Sheet>
  );
};

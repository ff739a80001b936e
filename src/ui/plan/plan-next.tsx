import type { Planning } from '../../calendar/planning';
import type { Customer } from '../../customer/rows';
import type { Settings } from '../../session/session';
import { NextVisit } from '../next-visit';
import { GoodSlots } from './good-slots';

interface Props {
  readonly customer: Customer;
  readonly settings: Settings;
  readonly planning: Planning;
  readonly onPlanned: () => void;
}

/** The day of the next visit, and the best slots before it. */
export const PlanNext = ({ customer, settings, planning, onPlanned }: Props) => (
  <div class="stack">
    <NextVisit customer={customer} />
    <GoodSlots
      customer={{ id: customer.id }}
      minutes={settings.minutes}
      strictness={settings.strictness}
      planning={planning}
      onPlanned={onPlanned}
    />
  </div>
);

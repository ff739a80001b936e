import { count } from '../../browser/text';
import type { Planning } from '../../calendar/planning';
import { minute } from '../../session/time';
import type { EndedSession } from '../../session/session';
import { useLive } from '../use-live';
import { GoodSlots } from './good-slots';

const plannedModule = () => import('../../customer/plans/planned-since');

/** Fewer minutes than these are not worth a slot of their own. */
const fewest = 5;

interface Props {
  readonly ended: EndedSession;
  readonly planning: Planning;
  readonly onPlanned: () => void;
}

/** What a session that was cut short lacked, and the next good slot for it; until something is planned. */
export const FinishRest = ({ ended, planning, onPlanned }: Props) => {
  const { session, endedAt, how } = ended;
  const { customerId, strictness, endsAt } = session;
  const planned = useLive(plannedModule, ({ plannedSince }) => plannedSince(customerId, endedAt), [
    customerId,
    endedAt,
  ]);
  const left = Math.round((endsAt - endedAt) / minute);
  if (how !== 'early' || left < fewest || planned !== false) return null;
  return (
    <div class="stack near">
      <p>{count('restLeft', left)}</p>
      <GoodSlots
        customer={{ id: customerId }}
        minutes={left}
        strictness={strictness}
        planning={planning}
        rest
        onPlanned={onPlanned}
      />
    </div>
  );
};

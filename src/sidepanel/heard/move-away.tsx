import { useState } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Statement } from '../../customer/rows';
import { Problem } from '../../ui/problem';
import { useUndo } from '../../ui/undo';
import { customerModule, useLive } from '../../ui/use-live';

interface Props {
  readonly statement: Statement;
  readonly onLeave: () => () => void;
}

/** What was another customer's is given to them, with its questions. */
export const MoveAway = ({ statement: { id, customerId }, onLeave }: Props) => {
  const [asking, setAsking] = useState(false);
  const [to, setTo] = useState('');
  const [problem, setProblem] = useState('');
  const offerUndo = useUndo();
  const customers = useLive(customerModule, ({ liveCustomers }) => liveCustomers(), []);
  const others = (customers ?? [])
    .filter((customer) => customer.id !== customerId)
    .sort((a, b) => a.name.localeCompare(b.name));
  const chosen = others.find((customer) => customer.id === to);

  const move = async (): Promise<void> => {
    if (!chosen) return;
    const gone = onLeave();
    try {
      const { moveBack, moveStatement } = await import('../../customer/heard/move-statement');
      const moved = await moveStatement(id, chosen.id);
      gone();
      offerUndo(t('movedTo', chosen.name), () => moveBack(moved));
    } catch {
      setProblem(t('failed'));
    }
  };

  if (others.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class="plain"
        aria-expanded={asking}
        onClick={() => {
          setAsking(!asking);
        }}
      >
        {t('moveAway')}
      </button>
      {asking && (
        <div class="row move-away">
          <select
            class="field"
            aria-label={t('moveTo')}
            value={to}
            onChange={(event) => {
              setTo(event.currentTarget.value);
            }}
          >
            <option value="" disabled />
            {others.map((customer) => (
              <option key={customer.id} value={customer.id}>
                {customer.name}
              </option>
            ))}
          </select>
          <button
            type="button"
            disabled={!chosen}
            onClick={() => {
              void move();
            }}
          >
            {t('move')}
          </button>
        </div>
      )}
      <Problem text={problem} />
    </>
  );
};

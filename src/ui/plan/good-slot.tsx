import type { Proposal, Warning } from '../../calendar/advice';
import { reasonWords, warningWords } from '../advice-words';
import { slotWords } from './slot-words';

interface Props {
  readonly slot: Proposal;
  readonly warnings: readonly Warning[];
  /** Plans it. */
  readonly onChoose: () => void;
}

/** One slot that is good: when, the strongest reason for it, and what speaks against it. */
export const GoodSlot = ({ slot, warnings, onChoose }: Props) => {
  const [reason] = slot.reasons;
  return (
    <li>
      <button type="button" onClick={onChoose}>
        <span class="when">{slotWords(slot.startsAt)}</span>
        {reason && <span class="quiet"> {reasonWords(reason)}</span>}
        {warnings.map((warning) => (
          <span key={warning.kind} class="problem">
            {' '}
            {warningWords(warning)}
          </span>
        ))}
      </button>
    </li>
  );
};

import { t } from '../../browser/text';
import type { Question } from '../../customer/rows';

interface Props {
  readonly question: Question;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** A question to ask on the visit, aloud, with what moves it and takes it away. */
export const ChosenQuestion = ({
  question: { id, aloud },
  isFirst,
  isLast,
  onMove,
  onRemove,
}: Props) => (
  <li class="question" data-question={id}>
    <span dir="auto">{aloud}</span>
    <span class="moves">
      <button
        type="button"
        class="plain up"
        disabled={isFirst}
        aria-label={t('moveUp', aloud)}
        onClick={() => {
          onMove(-1);
        }}
      >
        ↑
      </button>
      <button
        type="button"
        class="plain down"
        disabled={isLast}
        aria-label={t('moveDown', aloud)}
        onClick={() => {
          onMove(1);
        }}
      >
        ↓
      </button>
      <button type="button" class="plain" aria-label={t('removeFromAsk', aloud)} onClick={onRemove}>
        ×
      </button>
    </span>
  </li>
);

import { useId } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Certainty, Question } from '../../customer/rows';
import { RowText } from '../../ui/row-text';
import { certainties } from './how-sure';

export interface OnKept {
  readonly onAsk: (question: Question) => void;
  readonly onSure: (question: Question, sure: Certainty | undefined) => void;
  readonly onDelete: (question: Question) => void;
}

/** A question that is kept: its answer, how sure one is of it, and whether to ask them. */
export const KeptItem = ({
  question,
  onAsk,
  onSure,
  onDelete,
}: OnKept & { readonly question: Question }) => {
  const id = useId();
  const { toOneself } = question;
  return (
    <li class="stack near" aria-labelledby={id}>
      <p id={id} class="quiet" dir="auto">
        {toOneself}
      </p>
      <RowText
        table="questions"
        id={question.id}
        field="answer"
        value={question.answer ?? ''}
        label={toOneself}
        labelHidden
        lines={2}
      />
      <div class="row">
        <select
          class="field"
          aria-label={`${t('sure')} ${toOneself}`}
          value={question.certainty ?? ''}
          onChange={({ currentTarget: { value } }) => {
            onSure(
              question,
              certainties.find((each) => each === value),
            );
          }}
        >
          <option value="">{t('sureNot')}</option>
          {certainties.map((each) => (
            <option key={each} value={each}>
              {t(`sure_${each}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          aria-pressed={question.toAsk}
          aria-describedby={id}
          onClick={() => {
            onAsk(question);
          }}
        >
          {t('askThem')}
        </button>
        <button
          type="button"
          class="plain"
          aria-describedby={id}
          onClick={() => {
            onDelete(question);
          }}
        >
          {t('askDelete')}
        </button>
      </div>
    </li>
  );
};

import { t } from '../../browser/text';
import type { Question } from '../../customer/rows';
import { KeptItem, type OnKept } from './kept-item';

interface Props extends OnKept {
  readonly questions: readonly Question[];
}

/** What was asked of this statement before: quiet, and still to be changed. */
export const KeptList = ({ questions, ...on }: Props) =>
  questions.length === 0 ? null : (
    <section class="ask-kept stack near">
      <h3 class="quiet">{t('askKept')}</h3>
      <ul class="stack">
        {questions.map((question) => (
          <KeptItem key={question.id} question={question} {...on} />
        ))}
      </ul>
    </section>
  );

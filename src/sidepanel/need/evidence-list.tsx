import { useId } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Need, Statement } from '../../customer/rows';
import { useUndo } from '../../ui/undo';
import { Problem } from '../../ui/problem';
import { Quote } from './quote';
import { useAttempt } from './use-attempt';

interface Props {
  readonly need: Need;
  readonly stand: 'for' | 'against';
  readonly title: string;
  /** What is said where there is none. */
  readonly empty: string;
  readonly statements: readonly Statement[];
}

/** What backs a need up, or what speaks against it. */
export const EvidenceList = ({ need, stand, title, empty, statements }: Props) => {
  const id = useId();
  const offer = useUndo();
  const [problem, attempt] = useAttempt();
  const drop = (statementId: string): void => {
    attempt(async () => {
      const { setEvidence } = await import('../../customer/need/evidence');
      await setEvidence(need.id, statementId, 'none');
      document.getElementById(id)?.focus();
      offer(t('needRemoved'), () => setEvidence(need.id, statementId, stand));
    });
  };
  return (
    <div class={`need-evidence ${stand}`}>
      <h4 id={id} tabIndex={-1}>
        {title}
      </h4>
      {statements.length === 0 ? (
        <p class="quiet">{empty}</p>
      ) : (
        <ul aria-labelledby={id}>
          {statements.map((statement) => (
            <li key={statement.id}>
              <Quote id={`${id}-${statement.id}`} statement={statement} />
              <button
                type="button"
                class="plain"
                aria-describedby={`${id}-${statement.id}`}
                onClick={() => {
                  drop(statement.id);
                }}
              >
                {t('needRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Problem text={problem} />
    </div>
  );
};

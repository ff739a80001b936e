import { t } from '../../browser/text';
import type { Need, Statement } from '../../customer/rows';
import { NeedWords } from './need-words';
import { Problem } from '../../ui/problem';
import { Quote } from './quote';
import { useAttempt } from './use-attempt';

interface Props {
  readonly customerId: string;
  readonly statement: Statement;
  readonly needs: readonly Need[];
  /** When it backs up one that is there. */
  readonly onBacked: (need: Need) => void;
}

/** What they said that led here: a new need begins with it, or it backs up one that is there. */
export const Quoted = ({ customerId, statement, needs, onBacked }: Props) => {
  const [problem, attempt] = useAttempt();
  const needsModule = () => import('../../customer/need/needs');
  return (
    <div class="stack near">
      <p class="quiet">{t('needQuoted')}</p>
      <p class="row need-quoted">
        <Quote statement={statement} />
        <button
          type="button"
          class="plain"
          onClick={() => {
            attempt(async () => (await needsModule()).quoteNothing(customerId));
          }}
        >
          {t('needLeaveOut')}
        </button>
      </p>
      {needs.length > 0 && (
        <>
          <p class="quiet" id="need-or-backs">
            {t('needOrBacks')}
          </p>
          <ul class="stack near" aria-labelledby="need-or-backs">
            {needs.map((need) => (
              <li key={need.id}>
                <button
                  type="button"
                  class="need-pick"
                  onClick={() => {
                    attempt(async () => {
                      await (await needsModule()).backUpWithQuoted(need, statement.id);
                      onBacked(need);
                    });
                  }}
                >
                  <NeedWords need={need} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Problem text={problem} />
    </div>
  );
};

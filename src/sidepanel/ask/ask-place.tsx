import { language, t } from '../../browser/text';
import { showPage } from '../../browser/tabs';
import { askedOf } from '../../customer/asked';
import { useLive } from '../../ui/use-live';
import { NextStep } from '../next-step';
import type { PlaceProps } from '../places';
import { OneQuestion } from './one-question';
import { shownAt } from './shown';
import { useAsking } from './use-asking';

/** What each thing they said means, one question at a time. */
export const AskPlace = ({ customerId, aim, goTo }: PlaceProps) => {
  const { statements, stand, step, another, askRow } = useAsking(customerId, aim);
  const questions = useLive(
    () => import('../../customer/kept-questions'),
    ({ questionsOf }) => questionsOf(customerId),
    [customerId],
  );
  if (!statements || !questions) return null;
  if (statements.length === 0)
    return (
      <>
        <p>{t('askEmpty')}</p>
        <NextStep
          label={t('askToHeard')}
          onClick={() => {
            goTo('heard');
          }}
        />
      </>
    );

  const statement = statements.find(({ id }) => id === stand?.statementId);
  const shown = stand && shownAt(stand, customerId, questions);
  const asked = askedOf(questions);
  const n = statements.filter(({ id }) => asked.has(id)).length;
  const number = new Intl.NumberFormat(language());
  return (
    <div class="ask stack">
      {stand && statement && shown && (
        <OneQuestion
          stand={stand}
          statement={statement}
          shown={shown}
          kept={questions.filter(({ statementId }) => statementId === statement.id)}
          step={step}
          another={another}
          askRow={askRow}
          onNeed={() => {
            goTo('need', { statementId: statement.id });
          }}
        />
      )}
      <button
        type="button"
        class="plain ask-full"
        onClick={() => {
          void showPage(`sidepanel.html#ask/${customerId}`);
        }}
      >
        {t('fullWindow')}
      </button>
      {n === statements.length && <p class="quiet">{t('allAsked')}</p>}
      <NextStep
        stand={t('askedOf', number.format(n), number.format(statements.length))}
        label={t('findNeed')}
        onClick={() => {
          goTo('need');
        }}
      />
    </div>
  );
};

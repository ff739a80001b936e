import { useRef } from 'preact/hooks';
import { language, t } from '../../browser/text';
import { showPage } from '../../browser/tabs';
import { askedOf } from '../../customer/ask/asked';
import { companyLenses } from '../../customer/questions/company-lens';
import { useLive } from '../../ui/use-live';
import { useStored } from '../../ui/use-stored';
import { NextStep } from '../next-step';
import type { PlaceProps } from '../places';
import { keepLine } from './line';
import { Narrowed } from './narrowed';
import { NeedQuestions } from './need-questions';
import { OneQuestion } from './one-question';
import { shownAt } from './shown';
import { useAsking } from './use-asking';
import { useNarrowed } from './use-narrowed';

/** What each thing they said means, one question at a time. */
export const AskPlace = ({ customerId, session, aim, goTo }: PlaceProps) => {
  const { all, about, statements } = useNarrowed(customerId, session?.id, aim.statementId);
  const stored = useStored();
  const company = stored ? companyLenses(stored.company.questions) : undefined;
  const { stand, step, another, askRow } = useAsking(customerId, statements, aim, company);
  const place = useRef<HTMLDivElement>(null);
  const questions = useLive(
    () => import('../../customer/ask/kept-questions'),
    ({ questionsOf }) => questionsOf(customerId),
    [customerId],
  );
  if (!all || !statements || !questions) return null;
  const statement = statements.find(({ id }) => id === stand?.statementId);
  const shown = stand && shownAt(stand, customerId, questions);
  const alsoToAsk = (
    <NeedQuestions
      questions={questions.filter(({ statementId }) => statementId === undefined)}
      turnedTo={aim.questionId}
      ready={statements.length === 0 || shown !== undefined}
      onEmpty={() => {
        place.current?.querySelector<HTMLElement>('h2, .next-step button')?.focus();
      }}
    />
  );
  if (all.length === 0)
    return (
      <div class="ask stack" ref={place}>
        <p>{t('askEmpty')}</p>
        {alsoToAsk}
        <NextStep
          label={t('askToHeard')}
          onClick={() => {
            goTo('heard');
          }}
        />
      </div>
    );

  const asked = askedOf(questions);
  const n = statements.filter(({ id }) => asked.has(id)).length;
  const number = new Intl.NumberFormat(language());
  return (
    <div class="ask stack" ref={place}>
      {session && about !== undefined && (
        <Narrowed
          sessionId={session.id}
          about={about}
          onWiden={() => {
            place.current?.querySelector('h2')?.focus();
          }}
        />
      )}
      {statements.length === 0 && <p class="quiet">{t('heardNothingLeft')}</p>}
      {stand && statement && shown && (
        <OneQuestion
          stand={{ ...stand, line: keepLine(stand.line, statements) }}
          statement={statement}
          shown={shown}
          company={company ?? []}
          kept={questions.filter(({ statementId }) => statementId === statement.id)}
          step={step}
          another={another}
          askRow={askRow}
          onNeed={() => {
            goTo('need', { statementId: statement.id });
          }}
        />
      )}
      {alsoToAsk}
      <button
        type="button"
        class="plain ask-full"
        onClick={() => {
          void showPage(`sidepanel.html#ask/${customerId}`);
        }}
      >
        {t('fullWindow')}
      </button>
      {n > 0 && n === statements.length && <p class="quiet">{t('allAsked')}</p>}
      <NextStep
        {...(statements.length > 0 && {
          stand: t('askedOf', number.format(n), number.format(statements.length)),
        })}
        label={t('findNeed')}
        onClick={() => {
          goTo('need');
        }}
      />
    </div>
  );
};

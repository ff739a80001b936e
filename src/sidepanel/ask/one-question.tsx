import { useEffect, useRef, useState } from 'preact/hooks';
import { language, t } from '../../browser/text';
import type { Fields } from '../../customer/change';
import type { OwnLens } from '../../customer/questions/own-lens';
import type { Question, Statement } from '../../customer/rows';
import { Problem } from '../../ui/problem';
import { useUndo } from '../../ui/undo';
import { CompanyLensesList } from './company-lenses-list';
import { KeptList } from './kept-list';
import { OwnLensesList } from './own-lenses-list';
import { OwnQuestion } from './own-question';
import { QuestionCard } from './question-card';
import type { Shown } from './shown';
import type { Focus, Stand } from './stand';
import { StatementLine } from './statement-line';
import { useAskKeys } from './use-ask-keys';

interface Props {
  readonly stand: Stand;
  readonly statement: Statement;
  readonly shown: Shown;
  /** The company's own questions. */
  readonly company: readonly OwnLens[];
  /** All that is kept for this statement. */
  readonly kept: readonly Question[];
  readonly step: (by: 1 | -1, focus?: Focus) => void;
  readonly another: () => void;
  readonly askRow: (id: string) => void;
  readonly onNeed: () => void;
}

const changing = () => import('../../customer/change');

/** One statement, one question, and what was asked of it before. */
export const OneQuestion = ({
  stand,
  statement,
  shown,
  company,
  kept,
  step,
  another,
  ...on
}: Props) => {
  const place = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const offer = useUndo();
  const { asked, row, trigger } = shown;
  const { turn, focus, line, noOther } = stand;
  const number = new Intl.NumberFormat(language());
  const position = t(
    'askPosition',
    number.format(line.indexOf(statement.id) + 1),
    number.format(line.length),
  );
  const key = `${statement.id} ${row && asked.from === undefined ? row.id : (asked.from ?? '')}`;

  const turned = useRef<number | undefined>(undefined);
  useEffect(() => {
    const isTurn = turn !== turned.current;
    turned.current = turn;
    if (focus === 'stay' || (!isTurn && document.activeElement !== document.body)) return;
    const box = heading.current?.parentElement?.querySelector('textarea');
    (focus === 'answer' ? box : heading.current)?.focus();
  }, [turn, key]);

  const [problem, setProblem] = useState('');
  const attempt = (work: Promise<unknown>): void => {
    work.then(
      () => {
        setProblem('');
      },
      () => {
        setProblem(t('failed'));
      },
    );
  };
  const ask = async (): Promise<void> => {
    const { markToAsk } = await import('../../customer/ask/kept-questions');
    await markToAsk(asked, row?.id, row?.toAsk !== true);
  };
  const next = (): void => {
    step(1);
  };
  const back = (): void => {
    step(-1);
  };
  useAskKeys(place, heading, {
    next,
    back,
    another,
    need: on.onNeed,
    ask: () => {
      attempt(ask());
    },
  });

  const alter = (id: string, fields: Fields<Question>): void => {
    attempt(changing().then(({ change }) => change('questions', id, fields)));
  };
  const remove = async (table: 'questions' | 'lenses', id: string): Promise<void> => {
    const { remove: take, restore } = await changing();
    await take(table, id);
    offer(t('deleted'), () => restore(table, id));
    heading.current?.focus();
  };

  return (
    <div ref={place} class="ask-one" tabIndex={-1}>
      <StatementLine statement={statement} position={position} trigger={trigger} />
      <p class="hidden" role="status">
        {turn > 1 && `${position}. ${statement.text} ${asked.toOneself}`}
      </p>
      <QuestionCard
        key={key}
        asked={asked}
        row={row}
        heading={heading}
        onAsk={ask}
        onAnother={another}
        onNeed={on.onNeed}
        onBack={back}
        onNext={next}
        onAnswered={() => {
          step(1, 'answer');
        }}
      />
      <div class="ask-more stack near">
        {noOther && (
          <p class="quiet" role="status">
            {t('askNoOther')}
          </p>
        )}
        <Problem text={problem} />
        <KeptList
          questions={kept.filter(({ id }) => id !== row?.id)}
          onAsk={({ id, toAsk }) => {
            alter(id, { toAsk: !toAsk, ...(!toAsk && { passedOver: undefined }) });
          }}
          onSure={({ id }, certainty) => {
            alter(id, { certainty });
          }}
          onDelete={({ id }) => {
            attempt(remove('questions', id));
          }}
        />
        <OwnQuestion
          key={statement.id}
          customerId={statement.customerId}
          statementId={statement.id}
          onAdded={on.askRow}
        />
        <OwnLensesList
          onDelete={({ id }) => {
            attempt(remove('lenses', id));
          }}
        />
        <CompanyLensesList lenses={company} />
      </div>
    </div>
  );
};

import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../browser/text';
import { answerField } from '../../customer/ask/answer-field';
import type { Answered, Asked } from '../../customer/ask/kept-questions';
import type { Certainty, Question } from '../../customer/rows';
import { Problem } from '../../ui/problem';
import { AnswerBox } from './answer-box';
import { Aloud } from './aloud';
import { HowSure, type Sure } from './how-sure';
import { keyFor } from '../../ui/ask-keys';

interface Props {
  readonly asked: Asked;
  /** Once it is kept. */
  readonly row: Question | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAsk: (toAsk: boolean) => Promise<void>;
  readonly onAnother: () => void;
  readonly onNeed: () => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
  /** After Enter in the answer with Ctrl or Cmd. */
  readonly onAnswered: () => void;
}

/** One question: its answer, how sure one is of it, and whether to ask them. */
export const QuestionCard = ({ asked, row, heading, ...on }: Props) => {
  /** Chosen before there is an answer. */
  const [chosen, setChosen] = useState<Certainty>();
  const [problem, setProblem] = useState('');
  const hasAnswer = (row?.answer ?? '') !== '';
  const isUnknown = row?.toAsk === true && !hasAnswer && !row.certainty;
  const sure = row?.certainty ?? (isUnknown ? 'unknown' : chosen);

  const keep = async (answered: Answered): Promise<void> => {
    if (row && asked.from === undefined) {
      const { change } = await import('../../customer/change');
      await change('questions', row.id, answered);
    } else {
      const { keepQuestion } = await import('../../customer/ask/kept-questions');
      await keepQuestion(asked, answered);
    }
  };
  const say = (done: Promise<unknown>): void => {
    done.then(
      () => {
        setProblem('');
      },
      () => {
        setProblem(t('failed'));
      },
    );
  };
  /** Marked on the way of the arrow keys, it is taken back further on. */
  const isMarkedHere = useRef(false);
  const choose = (next: Sure): void => {
    const wasMarkedHere = isMarkedHere.current && !hasAnswer;
    isMarkedHere.current = next === 'unknown' && row?.toAsk !== true;
    setChosen(next === 'unknown' ? undefined : next);
    if (next === 'unknown') say(keep({ certainty: undefined, toAsk: true }));
    else if (wasMarkedHere) say(on.onAsk(false));
    else say(keep({ certainty: next }));
  };

  return (
    <section class="ask-question stack near">
      <h2 ref={heading} tabIndex={-1} dir="auto">
        {asked.toOneself}
      </h2>
      <AnswerBox
        question={asked.toOneself}
        field={answerField(asked.statementId, asked.from ?? '')}
        row={row}
        onKeep={(answer) => keep({ answer, ...(chosen && { certainty: chosen }) })}
        onEnter={(goOn) => {
          if (goOn) on.onAnswered();
          else heading.current?.parentElement?.querySelector('input')?.focus();
        }}
      />
      <HowSure sure={sure} onSure={choose} />
      <Aloud aloud={asked.aloud} row={row} />
      <div class="row">
        <button
          type="button"
          aria-pressed={row?.toAsk === true}
          aria-keyshortcuts={keyFor('ask')}
          onClick={() => {
            say(on.onAsk(row?.toAsk !== true));
          }}
        >
          {t('askThem')}
        </button>
        <button type="button" aria-keyshortcuts={keyFor('another')} onClick={on.onAnother}>
          {t('askAnother')}
        </button>
        <button type="button" aria-keyshortcuts={keyFor('need')} onClick={on.onNeed}>
          {t('askNeed')}
        </button>
      </div>
      <Problem text={problem} />
      <div class="row ask-turn">
        <button type="button" class="plain" aria-keyshortcuts={keyFor('back')} onClick={on.onBack}>
          {t('askBack')}
        </button>
        <button type="button" class="main" aria-keyshortcuts={keyFor('next')} onClick={on.onNext}>
          {t('askNext')}
        </button>
      </div>
    </section>
  );
};

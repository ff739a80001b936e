import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import { count, t } from '../../browser/text';
import type { Need, Question } from '../../customer/rows';
import { candidatesOf, chosenOf, mostToAsk, toAskOf } from '../../customer/ask/to-ask';
import { useWrite } from '../../ui/use-write';
import { ChosenQuestion } from './chosen-question';

interface Focus {
  /** The order as it was. */
  readonly before: string;
  readonly selectors: readonly string[];
}

const enabled = (questionId: string, button: string): string =>
  `[data-question="${questionId}"] ${button}:not(:disabled)`;

interface Props {
  readonly customerId: string;
  readonly questions: readonly Question[];
  readonly greatest: Need | undefined;
}

/** The questions for the next visit, three at most: chosen, in an order of the user's, or proposed. */
export const AskThree = ({ customerId, questions, greatest }: Props) => {
  const id = useId();
  const [write, problem] = useWrite();
  const section = useRef<HTMLElement>(null);
  /** What to focus, the best first, once the order is another: what had the focus has moved or gone. */
  const focusNext = useRef<Focus | undefined>(undefined);
  const asked = toAskOf({ questions, greatest });
  const rest = candidatesOf({ questions, greatest }).filter((each) => !asked.includes(each));
  const order = asked.map((each) => each.id);
  const stand = order.join();
  const isFull = asked.length >= mostToAsk;

  useLayoutEffect(() => {
    const wanted = focusNext.current;
    if (!wanted || wanted.before === stand) return;
    focusNext.current = undefined;
    wanted.selectors
      .map((selector) => section.current?.querySelector<HTMLElement>(selector))
      .find(Boolean)
      ?.focus();
  }, [stand]);

  const choose = (
    ids: readonly string[],
    selectors: readonly string[],
    passedOver?: string,
  ): void => {
    focusNext.current = { before: stand, selectors };
    write(async () => {
      const { chooseQuestions } = await import('../../customer/ask/choose-questions');
      await chooseQuestions(customerId, ids, passedOver);
    });
  };
  const move = (from: number, by: 1 | -1): void => {
    const ids = order.filter((_, n) => n !== from);
    const moved = order[from];
    if (moved === undefined) return;
    ids.splice(from + by, 0, moved);
    const [same, other] = by < 0 ? ['up', 'down'] : ['down', 'up'];
    choose(ids, [enabled(moved, `.${same}`), enabled(moved, `.${other}`)]);
  };

  return (
    <section ref={section} class="stack near to-ask" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {t('threeToAsk')}
      </h2>
      {asked.length === 0 && <p class="quiet">{t('nothingToAsk')}</p>}
      {asked.length > 0 && chosenOf(questions).length === 0 && (
        <p class="quiet">{t('proposedToAsk')}</p>
      )}
      <ol class="ask-three">
        {asked.map((question, n) => (
          <ChosenQuestion
            key={question.id}
            question={question}
            isFirst={n === 0}
            isLast={n === asked.length - 1}
            onMove={(by) => {
              move(n, by);
            }}
            onRemove={() => {
              choose(
                order.filter((each) => each !== question.id),
                ['h2'],
                question.id,
              );
            }}
          />
        ))}
      </ol>
      {problem}
      {rest.length > 0 && (
        <details>
          <summary>{count('moreToAsk', rest.length)}</summary>
          {isFull && <p class="quiet">{t('threeFull')}</p>}
          <ul class="stack near">
            {rest.map((question) => (
              <li key={question.id} class="question">
                <span dir="auto">{question.aloud}</span>
                <button
                  type="button"
                  disabled={isFull}
                  aria-label={t('addToAsk', question.aloud)}
                  onClick={() => {
                    choose([...order, question.id], [enabled(question.id, 'button')]);
                  }}
                >
                  {t('askAdd')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

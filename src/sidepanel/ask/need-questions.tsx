import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Fields } from '../../customer/change';
import type { Question } from '../../customer/rows';
import { useUndo } from '../../ui/undo';
import { useWrite } from '../../ui/use-write';
import { KeptItem } from './kept-item';

interface Props {
  /** Those that no statement led to, but a need, or the choice between two. */
  readonly questions: readonly Question[];
  /** The one that the user turned to. */
  readonly turnedTo: string | undefined;
  /** Whether what stands above has come, which takes the focus else. */
  readonly ready: boolean;
  /** Once the last is deleted. */
  readonly onEmpty: () => void;
}

const changing = () => import('../../customer/change');

/** What “Don’t know yet” left to ask them, after the questions about what they said. */
export const NeedQuestions = ({ questions, turnedTo, ready, onEmpty }: Props) => {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const offer = useUndo();
  const [write, problem] = useWrite();

  useEffect(() => {
    const at = questions.findIndex((each) => each.id === turnedTo);
    if (ready && at >= 0) list.current?.children[at]?.querySelector('textarea')?.focus();
  }, [turnedTo, ready]);

  const alter = (questionId: string, fields: Fields<Question>): void => {
    write(async () => {
      const { change } = await changing();
      await change('questions', questionId, fields);
    });
  };
  if (questions.length === 0) return problem;
  return (
    <section class="ask-kept stack near" aria-labelledby={id}>
      <h2 id={id} ref={heading} class="quiet" tabIndex={-1}>
        {t('askAlso')}
      </h2>
      <ul ref={list} class="stack">
        {questions.map((question) => (
          <KeptItem
            key={question.id}
            question={question}
            onAsk={({ toAsk }) => {
              // It would be proposed for as long as nobody knows the answer.
              const fields = toAsk
                ? { place: undefined, passedOver: true }
                : { passedOver: undefined };
              alter(question.id, { toAsk: !toAsk, ...fields });
            }}
            onSure={(_, certainty) => {
              alter(question.id, { certainty });
            }}
            onDelete={() => {
              write(async () => {
                const { remove, restore } = await changing();
                await remove('questions', question.id);
                offer(t('deleted'), () => restore('questions', question.id));
                if (questions.length > 1) heading.current?.focus();
                else onEmpty();
              });
            }}
          />
        ))}
      </ul>
      {problem}
    </section>
  );
};

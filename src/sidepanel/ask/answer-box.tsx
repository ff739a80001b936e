import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/text';
import type { Question } from '../../customer/rows';
import { ChangedElsewhere } from '../../ui/changed-elsewhere';
import { Problem } from '../../ui/problem';
import { RowText } from '../../ui/row-text';
import { useDraft } from '../../ui/use-draft';

interface Props {
  readonly question: string;
  /** The draft of the answer, until the question has a row. */
  readonly field: string;
  readonly row: Question | undefined;
  /** Keeps an answer in a row of its own; rejects when that failed: it then stays in the box. */
  readonly onKeep: (answer: string) => Promise<unknown>;
  /** After Enter; with Ctrl or Cmd one wants to go on to the next. */
  readonly onEnter: (goOn: boolean) => void;
}

/**
 * The answer to a question. It is a draft until it is kept, and from then on the text of the question's
 * row; the focus stays where it is meanwhile.
 */
export const AnswerBox = ({ question, field, row, onKeep, onEnter }: Props) => {
  const id = useId();
  const { text, setText } = useDraft(field);
  const [problem, setProblem] = useState('');
  const whole = useRef<HTMLDivElement>(null);
  const goesOn = useRef(false);

  const answer = row?.answer ?? '';
  // While a row comes from another panel, what is being typed here stays, and that stands beside it.
  const isRow = row !== undefined && (text === '' || text.trim() === answer);
  const hadFocus = useRef(false);
  hadFocus.current = whole.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (hadFocus.current) whole.current?.querySelector('textarea')?.focus();
  }, [isRow]);
  const kept = useRef<string | undefined>(undefined);
  const isElsewhere = answer !== '' && answer !== text.trim() && answer !== kept.current;
  useEffect(() => {
    if (isRow && text !== '') setText('');
  }, [isRow, text]);

  const keep = async (typed: string): Promise<boolean> => {
    try {
      if (typed.trim() !== '') {
        await onKeep(typed);
        kept.current = typed.trim();
      }
      setProblem('');
      return true;
    } catch {
      setProblem(t('notKept'));
      return false;
    }
  };

  return (
    <div
      ref={whole}
      class="ask-answer"
      onFocusOut={(event) => {
        const { relatedTarget: to, currentTarget: box } = event;
        if (isRow || (to instanceof Node && box.contains(to))) return;
        void keep(box.querySelector('textarea')?.value ?? '');
      }}
      onKeyDownCapture={(event) => {
        if (event.key === 'Enter') goesOn.current = event.ctrlKey || event.metaKey;
      }}
    >
      {isRow ? (
        <RowText
          table="questions"
          id={row.id}
          field="answer"
          value={answer}
          label={question}
          labelHidden
          placeholder={t('askAnswerHint')}
          lines={3}
          onEnter={() => {
            onEnter(goesOn.current);
          }}
        />
      ) : (
        <>
          <label class="hidden" for={id}>
            {question}
          </label>
          <textarea
            id={id}
            class="field"
            rows={3}
            dir="auto"
            autocomplete="off"
            placeholder={t('askAnswerHint')}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              const goOn = event.ctrlKey || event.metaKey;
              void keep(event.currentTarget.value).then((kept) => {
                if (kept) onEnter(goOn);
              });
            }}
          />
          {isElsewhere && (
            <ChangedElsewhere
              text={answer}
              onUse={() => {
                setText('');
              }}
            />
          )}
        </>
      )}
      <Problem text={problem} />
    </div>
  );
};

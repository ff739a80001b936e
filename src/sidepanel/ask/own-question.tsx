import { useEffect, useState } from 'preact/hooks';
import { t } from '../../browser/text';
import { ownQuestionField, ownWordsField } from '../../customer/ask/answer-field';
import { Problem } from '../../ui/problem';
import { useDraft } from '../../ui/use-draft';
import { useOneAtATime } from '../../ui/use-one-at-a-time';

interface Props {
  readonly customerId: string;
  readonly statementId: string;
  /** With the row of the question that was added. */
  readonly onAdded: (id: string) => void;
}

/** A question of the user's own: of this statement, and if they like of others, too. */
export const OwnQuestion = ({ customerId, statementId, onAdded }: Props) => {
  const { text, setText } = useDraft(ownQuestionField(statementId));
  const { text: words, setText: setWords } = useDraft(ownWordsField(statementId));
  const [isForOthers, setForOthers] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState('');
  const once = useOneAtATime();

  // What was begun is not hidden.
  useEffect(() => {
    if (text !== '') setOpen(true);
  }, [text]);
  useEffect(() => {
    if (words !== '') setForOthers(true);
  }, [words]);

  const add = async (): Promise<void> => {
    if (text.trim() === '') return;
    try {
      const { askOwn } = await import('../../customer/ask/own-lenses');
      const { id } = await askOwn(
        { customerId, statementId },
        text,
        isForOthers ? words : undefined,
      );
      setProblem('');
      setText('');
      setWords('');
      setForOthers(false);
      setOpen(false);
      onAdded(id);
    } catch {
      setProblem(t('notKept'));
    }
  };

  return (
    <details
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{t('ownAsk')}</summary>
      <form
        class="stack near"
        onSubmit={(event) => {
          event.preventDefault();
          void once(add);
        }}
      >
        <label>
          {t('ownQuestion')}
          <input
            class="field"
            type="text"
            dir="auto"
            autocomplete="off"
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
            }}
          />
        </label>
        <label class="choice">
          <input
            type="checkbox"
            checked={isForOthers}
            onChange={(event) => {
              setForOthers(event.currentTarget.checked);
            }}
          />
          {t('ownForOthers')}
        </label>
        {isForOthers && (
          <label>
            {t('ownWords')}
            <input
              class="field"
              type="text"
              dir="auto"
              autocomplete="off"
              placeholder={t('ownWordsHint')}
              value={words}
              onInput={(event) => {
                setWords(event.currentTarget.value);
              }}
            />
          </label>
        )}
        <Problem text={problem} />
        <div class="row">
          <button type="submit">{t('ownAdd')}</button>
        </div>
      </form>
    </details>
  );
};

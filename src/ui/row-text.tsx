import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../browser/text';
import { draftOf, type EditedTable, type TextOf } from '../customer/edited';

interface Props<K extends EditedTable> {
  readonly table: K;
  readonly id: string;
  readonly field: TextOf<K>;
  /** As it is kept now; new when another panel wrote it. */
  readonly value: string;
  readonly label: string;
  /** A label that is there for a screen reader only. */
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
  /** Of several lines; Shift and Enter make a line. */
  readonly lines?: number;
  /** An emptied text is not taken: it goes back to what was kept. */
  readonly required?: boolean;
  /** What is offered while one types, in a field of one line. */
  readonly suggestions?: readonly string[];
  /** After Enter, with what was kept. */
  readonly onEnter?: (text: string) => void;
}

/**
 * A text of a row, edited where it stands. Kept as a draft with each key, and in the row on Enter and
 * when the field is left. What another panel wrote into it meanwhile is shown beside it, not lost.
 */
export const RowText = <K extends EditedTable>({
  table,
  id,
  field,
  value,
  label,
  labelHidden = false,
  placeholder = '',
  lines = 1,
  required = false,
  suggestions = [],
  onEnter,
}: Props<K>) => {
  const control = useId();
  const draft = draftOf(table, id, field);
  /** What stands in the field, while it differs from what is kept. */
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState('');
  /** What was kept when typing began. */
  const began = useRef(value);
  const [elsewhere, setElsewhere] = useState<string>();

  useEffect(() => {
    let gone = false;
    void import('../customer/drafts')
      .then(({ readDraft }) => readDraft(draft))
      .then((kept) => {
        if (!gone && kept !== '') setTyped((now) => now ?? kept);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [draft]);

  useEffect(() => {
    if (typed === undefined) began.current = value;
    else if (value !== began.current && value !== typed) setElsewhere(value);
  }, [value, typed]);

  const type = (text: string): void => {
    setTyped(text);
    void import('../customer/drafts')
      .then(({ saveDraft }) => saveDraft(draft, text))
      .catch(() => undefined);
  };

  const commit = async (text: string): Promise<boolean> => {
    const kept = required && text.trim() === '' ? value : text.trim();
    try {
      const { commitText } = await import('../customer/change');
      await commitText(table, id, field, kept);
      setProblem('');
      began.current = kept;
      setTyped((now) => (now === text ? undefined : now));
      return true;
    } catch {
      setProblem(t('notKept'));
      return false;
    }
  };

  const shown = typed ?? value;
  const common = {
    id: control,
    class: 'field',
    dir: 'auto',
    value: shown,
    placeholder,
    autocomplete: 'off',
    onBlur: () => {
      if (typed !== undefined) void commit(typed);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      const text = (event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value;
      void commit(text).then((done) => {
        if (done) onEnter?.(text.trim());
      });
    },
  } as const;

  return (
    <div class="row-text">
      <label for={control} class={labelHidden ? 'hidden' : ''}>
        {label}
      </label>
      {lines > 1 ? (
        <textarea
          {...common}
          rows={lines}
          onInput={(event) => {
            type(event.currentTarget.value);
          }}
        />
      ) : (
        <input
          {...common}
          type="text"
          list={suggestions.length > 0 ? `${control}-list` : undefined}
          onInput={(event) => {
            type(event.currentTarget.value);
          }}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${control}-list`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {elsewhere !== undefined && elsewhere !== shown && (
        <p class="quiet row" role="status">
          <span>
            {t('changedElsewhere')} <q dir="auto">{elsewhere}</q>
          </span>
          <button
            type="button"
            class="plain"
            onClick={() => {
              type(elsewhere);
              void commit(elsewhere);
              setElsewhere(undefined);
            }}
          >
            {t('useThat')}
          </button>
        </p>
      )}
    </div>
  );
};

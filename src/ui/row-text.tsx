import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../browser/text';
import { draftOf, type EditedTable, type TextOf } from '../customer/edited';
import { writeDraft } from './write-draft';

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
export const RowText = <K extends EditedTable>(props: Props<K>) => (
  // A field for each row's text: what is typed into one never shows in another.
  <RowField key={draftOf(props.table, props.id, props.field)} {...props} />
);

const RowField = <K extends EditedTable>({
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
  /** What was kept from here and has not come back yet, and what it took the place of. */
  const sent = useRef<{ readonly text: string; readonly over: string } | undefined>(undefined);
  const [elsewhere, setElsewhere] = useState<string>();
  /** As at the last drawing, for what goes on after it. */
  const now = useRef({ typed, value });
  now.current = { typed, value };

  useEffect(() => {
    let gone = false;
    void import('../customer/drafts')
      .then(({ wholeDraft }) => wholeDraft(draft))
      .then((kept) => {
        if (gone || !kept || now.current.typed !== undefined) return;
        // Another panel may have written since.
        began.current = kept.over ?? now.current.value;
        setTyped(kept.text);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [draft]);

  useEffect(() => {
    if (typed === undefined) began.current = value;
    else if (typed === sent.current?.text) {
      if (value !== sent.current.over) setTyped(undefined);
    } else if (value !== began.current && value !== sent.current?.over && value !== typed)
      setElsewhere(value);
  }, [value, typed]);

  const type = (text: string): void => {
    if (now.current.value !== sent.current?.over) sent.current = undefined;
    now.current.typed = text;
    setTyped(text);
    writeDraft(draft, text, began.current).catch(() => undefined);
  };

  const commit = async (text: string): Promise<boolean> => {
    const kept = required && text.trim() === '' ? now.current.value : text.trim();
    try {
      const { commitText } = await import('../customer/change');
      await commitText(table, id, field, kept, text);
      setProblem('');
      began.current = kept;
      const over = now.current.value;
      sent.current = { text: kept, over };
      // Until the row has come back with it, what stood there before must not show again.
      const rest = kept === over ? undefined : kept;
      setTyped((standing) => (standing === text ? rest : standing));
      return true;
    } catch {
      setProblem(t('notKept'));
      return false;
    }
  };
  const leave = (): void => {
    const text = now.current.typed;
    if (text !== undefined && text !== sent.current?.text) void commit(text);
  };
  // Gone with its place or its page of the list, it was left like any other.
  useEffect(() => leave, []);

  const shown = typed ?? value;
  const common = {
    id: control,
    class: 'field',
    dir: 'auto',
    value: shown,
    placeholder,
    autocomplete: 'off',
    onBlur: leave,
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

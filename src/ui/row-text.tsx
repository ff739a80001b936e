import { useId } from 'preact/hooks';
import { draftOf, type EditedTable, type TextOf } from '../customer/edited';
import { ChangedElsewhere } from './changed-elsewhere';
import { Problem } from './problem';
import { useEditedText } from './use-edited-text';

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
  /** Of one line, and as high as it needs to be. */
  readonly wraps?: boolean;
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
  wraps = false,
  required = false,
  suggestions = [],
  onEnter,
}: Props<K>) => {
  const control = useId();
  const { shown, problem, elsewhere, type, commit, leave, takeOther } = useEditedText({
    draft: draftOf(table, id, field),
    value,
    keep: async (text) => {
      const kept = required && text.trim() === '' ? value : text.trim();
      const { commitText } = await import('../customer/change');
      await commitText(table, id, field, kept, text);
      return { reads: kept };
    },
  });
  const isTall = lines > 1 || wraps;
  const onInput = (event: { readonly currentTarget: { readonly value: string } }): void => {
    const { value: text } = event.currentTarget;
    type(wraps ? text.replaceAll(/\s*\n\s*/g, ' ') : text);
  };

  const common = {
    id: control,
    class: wraps ? 'field wraps' : 'field',
    dir: 'auto',
    value: shown,
    placeholder,
    autocomplete: 'off',
    onBlur: leave,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing || (event.shiftKey && !wraps)) return;
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
      {isTall ? (
        // Where the browser can't fit the field to its text, a wrapping one has two lines.
        <textarea {...common} rows={Math.max(lines, 2)} onInput={onInput} />
      ) : (
        <input
          {...common}
          type="text"
          list={suggestions.length > 0 ? `${control}-list` : undefined}
          onInput={onInput}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={`${control}-list`}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      <Problem text={problem} />
      {elsewhere !== undefined && (
        <ChangedElsewhere
          text={elsewhere}
          onUse={() => {
            takeOther(elsewhere);
          }}
        />
      )}
    </div>
  );
};

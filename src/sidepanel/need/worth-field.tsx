import { useEffect, useId } from 'preact/hooks';
import { figureDraft } from '../../customer/need/figure-draft';
import type { Worth } from '../../customer/rows';
import { ChangedElsewhere } from '../../ui/changed-elsewhere';
import { useEditedText } from '../../ui/use-edited-text';

/** What a text says, and how it then reads. */
export type Read<V> =
  | { readonly value: V; readonly reads: string }
  | { readonly share: number; readonly reads: string }
  | { readonly problem: string };

interface Props<V> {
  readonly needId: string;
  readonly field: 'unit' | 'unitsNow' | 'unitsMore' | 'price' | 'marginBefore' | 'marginAfter';
  readonly label: string;
  readonly placeholder?: string;
  /** As it is kept, in words; empty when it isn't. */
  readonly value: string;
  readonly inputMode: 'decimal' | 'text';
  /** What a text that is not empty says. */
  readonly read: (text: string) => Read<V>;
  /** Once this has changed, what could not be read may be. */
  readonly readAgain?: unknown;
  /** The currency where none was chosen yet. */
  readonly currency: string;
}

/**
 * A figure, edited where it stands: a draft with each key, kept on Enter and when the field is left. What
 * can't be read stays as it was typed, with what is wrong beside it.
 */
export const WorthField = <V extends NonNullable<Worth[Props<V>['field']]>>({
  needId,
  field,
  label,
  placeholder = '',
  value,
  inputMode,
  read,
  readAgain,
  currency,
}: Props<V>) => {
  const id = useId();
  const { shown, problem, elsewhere, type, commit, leave, again, takeOther } = useEditedText({
    draft: figureDraft(needId, field),
    value,
    keep: async (text) => {
      const answer = text.trim() === '' ? { value: undefined, reads: '' } : read(text.trim());
      if ('problem' in answer) return answer;
      const { keepFigure } = await import('../../customer/need/figures');
      await keepFigure(needId, field, { ...answer, typed: text, currency });
      return answer;
    },
  });
  useEffect(again, [readAgain]);

  return (
    <div>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        type="text"
        dir="auto"
        autocomplete="off"
        inputMode={inputMode}
        placeholder={placeholder}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : `${id}-problem`}
        value={shown}
        onInput={(event) => {
          type(event.currentTarget.value);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          void commit(event.currentTarget.value);
        }}
      />
      {problem && (
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem}
        </p>
      )}
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

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/text';
import { figureDraft } from '../../customer/figure-draft';
import type { Worth } from '../../customer/rows';

export type Read<V> = { readonly value: V } | { readonly problem: string };

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
  const draft = figureDraft(needId, field);
  /** What stands in the field, while it differs from what is kept. */
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState('');
  /** What was kept when typing began. */
  const began = useRef(value);

  useEffect(() => {
    let gone = false;
    void import('../../customer/drafts')
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
  }, [value, typed]);

  const saveDraft = (text: string): void => {
    void import('../../customer/drafts')
      .then((drafts) => drafts.saveDraft(draft, text))
      .catch(() => undefined);
  };

  const commit = async (text: string): Promise<void> => {
    const answer = text.trim() === '' ? { value: undefined } : read(text.trim());
    if ('problem' in answer) {
      setProblem(answer.problem);
      return;
    }
    try {
      const { setFigures } = await import('../../customer/figures');
      await setFigures(needId, { [field]: answer.value }, { currency, draft });
      setProblem('');
      setTyped((now) => (now === text ? undefined : now));
    } catch {
      setProblem(t('notKept'));
    }
  };

  useEffect(() => {
    if (problem && typed !== undefined) void commit(typed);
  }, [readAgain]);

  const elsewhere = typed !== undefined && value !== began.current && value !== typed;
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
        value={typed ?? value}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          saveDraft(event.currentTarget.value);
        }}
        onBlur={(event) => {
          if (typed !== undefined) void commit(event.currentTarget.value);
        }}
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
      {elsewhere && (
        <p class="quiet row" role="status">
          <span>
            {t('changedElsewhere')} <q dir="auto">{value}</q>
          </span>
          <button
            type="button"
            class="plain"
            onClick={() => {
              saveDraft('');
              setTyped(undefined);
              setProblem('');
            }}
          >
            {t('useThat')}
          </button>
        </p>
      )}
    </div>
  );
};

import { useId, useState } from 'preact/hooks';
import { t } from '../browser/text';
import { Problem } from './problem';
import { useDraft } from './use-draft';
import { useOneAtATime } from './use-one-at-a-time';

interface Props {
  readonly field: string;
  readonly label: string;
  /** Keeps the text; false when that failed: it then stays in the box. */
  readonly onKeep: (text: string) => Promise<boolean>;
  /** Where to go on once this is kept, for a box that then goes. */
  readonly next?: (box: HTMLTextAreaElement) => HTMLElement | undefined;
}

/** A box for one answer: Enter keeps it, Shift and Enter make a line. */
export const VisitBox = ({ field, label, onKeep, next }: Props) => {
  const id = useId();
  const { text, setText } = useDraft(field);
  const [problem, setProblem] = useState('');
  const once = useOneAtATime();

  const keep = async (box: HTMLTextAreaElement): Promise<void> => {
    const said = box.value;
    if (said.trim() === '') return;
    const after = next?.(box);
    const kept = await onKeep(said);
    setProblem(kept ? '' : t('notKept'));
    if (!kept) return;
    if ([null, document.body, box].includes(document.activeElement as HTMLTextAreaElement | null))
      after?.focus();
    // What was typed meanwhile stays.
    box.value = box.value.startsWith(said) ? box.value.slice(said.length) : box.value;
    setText(box.value);
  };

  return (
    <div class="stack near">
      <label for={id} dir="auto">
        {label}
      </label>
      <textarea
        id={id}
        class="field"
        rows={1}
        dir="auto"
        placeholder={t('saidPlaceholder')}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          const box = event.currentTarget;
          void once(() => keep(box));
        }}
      />
      <Problem text={problem} />
    </div>
  );
};

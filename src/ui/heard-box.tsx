import { useRef, useState } from 'preact/hooks';
import { t, type MessageKey } from '../browser/text';

const hints: readonly MessageKey[] = ['hint_1', 'hint_2', 'hint_3', 'hint_4', 'hint_5', 'hint_6'];

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Keeps the text; false when that failed: it then stays in the box. */
  readonly onSave: (text: string) => Promise<boolean>;
}

/** “What did they say?”: Enter keeps it, Shift and Enter make a line. */
export const HeardBox = ({ text, onText, onSave }: Props) => {
  const [kept, setKept] = useState(0);
  const [problem, setProblem] = useState('');

  const box = useRef<HTMLTextAreaElement>(null);

  const save = async (): Promise<void> => {
    // What stands in the box now, not at the last drawing: Enter may come with the last key.
    const heard = box.current?.value ?? '';
    if (heard.trim() === '') return;
    const saved = await onSave(heard);
    setProblem(saved ? '' : t('notKept'));
    if (!saved) return;
    setKept((before) => before + 1);
    // What was typed meanwhile stays.
    const now = box.current?.value ?? '';
    onText(now.startsWith(heard) ? now.slice(heard.length) : now);
  };

  return (
    <form
      class="stack near"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label for="heard">{t('heardLabel')}</label>
      <textarea
        id="heard"
        ref={box}
        class="field"
        rows={2}
        dir="auto"
        placeholder={t('heardPlaceholder')}
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void save();
        }}
      />
      <div class="row">
        <button type="submit">{t('save')}</button>
        <span class={problem ? 'problem' : 'quiet'} role="status">
          {problem ||
            `${kept > 0 ? `${t('kept')} ` : ''}${t(hints[kept % hints.length] ?? 'hint_1')}`}
        </span>
      </div>
    </form>
  );
};

import { useRef, useState } from 'preact/hooks';
import { count, t, type MessageKey } from '../browser/text';
import { HeardPreview } from './heard-preview';
import { parseHeard } from './parse-heard';

const hints: readonly MessageKey[] = ['hint_1', 'hint_2', 'hint_3', 'hint_4', 'hint_5', 'hint_6'];

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Keeps the text; false when that failed: it then stays in the box. */
  readonly onSave: (text: string) => Promise<boolean>;
  /** Keeps each of the things that were found in the text; false as above. */
  readonly onSaveEach: (texts: readonly string[], text: string) => Promise<boolean>;
}

/**
 * “What did they say?”: Enter keeps it, Shift and Enter make a line. Several lines that were pasted are
 * shown as so many things, to be kept so or as one.
 */
export const HeardBox = ({ text, onText, onSave, onSaveEach }: Props) => {
  const [kept, setKept] = useState(0);
  const [problem, setProblem] = useState('');
  const [pasted, setPasted] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);

  const several = (standing: string): readonly string[] => {
    const things = pasted ? parseHeard(standing) : [];
    return things.length > 1 ? things : [];
  };
  const things = several(text);

  /** One after the other: Enter pressed twice finds the box empty the second time. */
  const turn = useRef<Promise<void> | undefined>(undefined);
  const keep = (asOne: boolean): void => {
    // The first reads the box in its key's own turn.
    const mine = turn.current?.then(() => keepNow(asOne)) ?? keepNow(asOne);
    turn.current = mine;
    const over = (): void => {
      if (turn.current === mine) turn.current = undefined;
    };
    mine.then(over, over);
  };
  const keepNow = async (asOne: boolean): Promise<void> => {
    // What stands in the box now, not at the last drawing: Enter may come with the last key.
    const heard = box.current?.value ?? '';
    if (heard.trim() === '') return;
    const each = asOne ? [] : several(heard);
    const saved = await (each.length > 0 ? onSaveEach(each, heard) : onSave(heard));
    setProblem(saved ? '' : t('notKept'));
    // Where the box has gone, what was typed meanwhile is a draft already.
    if (!saved || !box.current) return;
    setPasted(false);
    setKept((before) => before + 1);
    // What was typed meanwhile stays.
    const now = box.current.value;
    const rest = now.startsWith(heard) ? now.slice(heard.length) : now;
    box.current.value = rest;
    onText(rest);
    box.current.focus();
  };

  const says = (): string => {
    if (problem) return problem;
    if (things.length > 0) return count('severalLines', things.length);
    return `${kept > 0 ? `${t('kept')} ` : ''}${t(hints[kept % hints.length] ?? 'hint_1')}`;
  };

  return (
    <form
      class="stack near"
      onSubmit={(event) => {
        event.preventDefault();
        keep(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing || things.length === 0) return;
        // It would close the popup.
        event.preventDefault();
        setPasted(false);
        box.current?.focus();
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
        onPaste={(event) => {
          const lines = event.clipboardData?.getData('text/plain') ?? '';
          if (parseHeard(lines).length > 1) setPasted(true);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          keep(false);
        }}
      />
      <div class="row">
        {things.length === 0 && <button type="submit">{t('save')}</button>}
        <span class={problem ? 'problem' : 'quiet'} role="status">
          {says()}
        </span>
      </div>
      {things.length > 0 && (
        <HeardPreview
          things={things}
          onKeepAsOne={() => {
            keep(true);
          }}
        />
      )}
    </form>
  );
};

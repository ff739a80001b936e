import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onText: (text: string) => void;
  readonly onEnter: () => void;
}

/** One of the two halves of a new need. Shift and Enter make a line. */
export const NeedField = ({ label, value, box, onText, onEnter }: Props) => {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={box}
        class="field"
        rows={2}
        dir="auto"
        value={value}
        onInput={(event) => {
          onText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          onEnter();
        }}
      />
    </div>
  );
};

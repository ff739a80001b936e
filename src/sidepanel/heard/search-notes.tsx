import { useRef, useState } from 'preact/hooks';
import { t } from '../../browser/text';

interface Props {
  /** What is looked for. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Down, from the box into what was found. */
  readonly onDown: () => void;
}

/** The search box. What an input method is still composing is not looked for yet. */
export const SearchNotes = ({ query, onQuery, onDown }: Props) => {
  const [composed, setComposed] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  return (
    <input
      ref={box}
      class="field"
      type="search"
      dir="auto"
      autocomplete="off"
      aria-label={t('searchNotes')}
      placeholder={t('searchNotes')}
      value={composed ?? query}
      onInput={(event) => {
        const { value } = event.currentTarget;
        if (event.isComposing) setComposed(value);
        else onQuery(value);
      }}
      onCompositionEnd={(event) => {
        setComposed(undefined);
        onQuery(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.isComposing) return;
        if (event.key === 'ArrowDown') {
          event.preventDefault();
          onDown();
        } else if (event.key === 'Escape' && query !== '') {
          event.preventDefault();
          onQuery('');
        }
      }}
    />
  );
};

import type { ComponentChild } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { count } from '../../browser/text';

/** So many are shown at first. */
const few = 20;

interface Props {
  readonly label: string;
  readonly rows: readonly ComponentChild[];
}

/** A list that may be long: the rest comes when it is asked for. */
export const PatternList = ({ label, rows }: Props) => {
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  if (rows.length === 0) return null;
  return (
    <div class="stack near">
      <ul class="sites" aria-label={label} ref={list} tabIndex={-1}>
        {whole ? rows : rows.slice(0, few)}
      </ul>
      {!whole && rows.length > few && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            setWhole(true);
            // The button goes.
            list.current?.focus();
          }}
        >
          {count('showAll', rows.length)}
        </button>
      )}
    </div>
  );
};

import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../browser/text';

export interface MenuItem {
  readonly label: string;
  /** What comes of it is said beside the button, if there is something to say. */
  readonly onChoose: () => void | Promise<string>;
}

/** What is seldom needed, behind one button. */
export const Menu = ({ items }: { readonly items: readonly MenuItem[] }) => {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();

  const choose = async ({ onChoose }: MenuItem): Promise<void> => {
    setOpen(false);
    button.current?.focus();
    setSaid((await onChoose()) ?? '');
  };

  return (
    <div
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        setOpen(false);
        button.current?.focus();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        // Not for a click on the list itself, where nothing takes the focus.
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <span class="quiet" role="status">
        {said}
      </span>
      <button
        ref={button}
        type="button"
        class="plain"
        aria-label={t('more')}
        title={t('more')}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setSaid('');
          setOpen(!open);
        }}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <ul id={id} hidden={!open}>
        {items.map((item) => (
          <li key={item.label}>
            <button type="button" class="plain" onClick={() => void choose(item)}>
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

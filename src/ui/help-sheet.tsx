import { useEffect, useRef } from 'preact/hooks';
import { t } from '../browser/text';
import { ShortcutList } from './shortcut-list';
import type { ShortcutGroup } from './shortcuts';

/** Whether a key typed there would be a letter of a text. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select') !== null;

interface Props {
  readonly groups: readonly ShortcutGroup[];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** The sheet of keys; “?” opens it from anywhere but a text field. */
export const HelpSheet = ({ groups, open, onOpen }: Props) => {
  const sheet = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!open) return;
    sheet.current?.showModal();
    // By itself the browser would go to the button at its end, and scroll there.
    heading.current?.focus();
  }, [open]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      onOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [onOpen]);
  if (!open) return null;
  return (
    <dialog
      ref={sheet}
      class="help-sheet"
      aria-labelledby="help-title"
      onClose={() => {
        onOpen(false);
      }}
    >
      <h2 id="help-title" ref={heading} tabIndex={-1}>
        {t('keys')}
      </h2>
      {groups.map((group) => (
        <ShortcutList key={group.title} {...group} />
      ))}
      <form method="dialog">
        <button type="submit">{t('close')}</button>
      </form>
    </dialog>
  );
};

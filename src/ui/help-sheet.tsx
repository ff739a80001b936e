import { useEffect, useRef } from 'preact/hooks';
import { t, type MessageKey } from '../browser/text';

/** A key, or several that are pressed together, and what that does. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: MessageKey;
}

export interface ShortcutGroup {
  readonly title: MessageKey;
  readonly shortcuts: readonly Shortcut[];
}

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
      {groups.map(({ title, shortcuts }) => (
        <section key={title} class="stack near">
          <h3 class="quiet">{t(title)}</h3>
          <dl>
            {shortcuts.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key, n) => (
                    <span key={key}>
                      {n > 0 && ' '}
                      <kbd>{key}</kbd>
                    </span>
                  ))}
                </dt>
                <dd>{t(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <form method="dialog">
        <button type="submit">{t('close')}</button>
      </form>
    </dialog>
  );
};

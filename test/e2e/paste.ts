import type { Surface } from './browser';

/**
 * Pastes into the box for what they said, as the browser does it; the clipboard itself is not to be
 * filled by hand in every browser without a screen.
 */
export const pasteInto = (surface: Surface, text: string): Promise<void> =>
  surface.evaluate((pasted) => {
    document.getElementById('heard')?.focus();
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'clipboardData', { value: { getData: () => pasted } });
    document.activeElement?.dispatchEvent(event);
    document.execCommand('insertText', false, pasted);
  }, text);

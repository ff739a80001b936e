import type { MessageKey } from '../browser/text';

/** A key, or several that are pressed together, and what that does. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: MessageKey;
}

export interface ShortcutGroup {
  readonly title: MessageKey;
  readonly shortcuts: readonly Shortcut[];
}

import { api, isFirefox } from './api';

/** One thing that keys do anywhere in the browser. */
export interface BrowserShortcut {
  readonly name: string;
  /** Empty for what opens the popup. */
  readonly does: string;
  /** As the browser writes them; empty when none are set. */
  readonly keys: string;
}

export const readShortcuts = async (): Promise<BrowserShortcut[]> =>
  (await api.commands.getAll()).map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    does: description,
    keys: shortcut,
  }));

/** Opens the browser's own page where the keys are changed. */
export const openShortcutSettings = async (): Promise<void> => {
  if (isFirefox)
    // Firefox opens its own pages for no extension's `tabs.create`, but has this since 137.
    await (
      api.commands as unknown as { openShortcutSettings(): Promise<void> }
    ).openShortcutSettings();
  else await api.tabs.create({ url: 'chrome://extensions/shortcuts' });
};

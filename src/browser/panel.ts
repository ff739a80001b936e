import { api, isFirefox } from './api';

/**
 * Opens the side panel. Call it in the click itself, before any await: both browsers ask for the user's
 * gesture. In Chromium the popup is gone the next moment, so send what matters first.
 */
export const openPanel = (): void => {
  const opened = isFirefox
    ? (api as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction.open()
    : api.sidePanel.open({ windowId: api.windows.WINDOW_ID_CURRENT });
  // The session runs without it; the popup's "Open notes" is there to try again.
  opened.catch(() => undefined);
};

import { api } from './api';
import { hidingStyle, type CoverSignal } from './signals';

const isMutedByUs = (tab: chrome.tabs.Tab): boolean =>
  tab.mutedInfo?.muted === true && tab.mutedInfo.extensionId === api.runtime.id;

/** Gives the tab its sound and its leave to be discarded back. */
const release = async (tab: chrome.tabs.Tab): Promise<void> => {
  if (tab.id === undefined) return;
  await api.tabs.update(tab.id, {
    ...(isMutedByUs(tab) && { muted: false }),
    autoDiscardable: true,
  });
};

/**
 * A cover went up or came down in this tab: hide the page behind it, silence it and keep it from being
 * discarded (its half-typed reply lives in its memory), or take all that back.
 */
export const followCover = async (tab: chrome.tabs.Tab, { signal, element }: CoverSignal) => {
  if (tab.id === undefined) return;
  const style = {
    target: { tabId: tab.id },
    css: hidingStyle(element),
    origin: 'USER',
  } as const satisfies chrome.scripting.CSSInjection;
  if (signal === 'uncovered') {
    await Promise.all([api.scripting.removeCSS(style), release(tab)]);
    return;
  }
  await Promise.all([
    api.scripting.insertCSS(style),
    api.tabs.update(tab.id, {
      // A tab that the user muted stays theirs: what we never muted we never unmute.
      ...(!tab.mutedInfo?.muted && { muted: true }),
      autoDiscardable: false,
    }),
  ]);
};

/** After the end: no tab stays silent because of us, even if its cover could not say that it went. */
export const releaseAllTabs = async (): Promise<void> => {
  const silenced = (await api.tabs.query({ muted: true })).filter(isMutedByUs);
  await Promise.allSettled(silenced.map(release));
};

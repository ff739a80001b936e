import { api } from './api';

const noted = 'silenced';

/** Whether this browser has such a setting at all; Firefox has not. */
export const canSilence = (): boolean =>
  (api.runtime.getManifest() as { optional_permissions?: string[] }).optional_permissions?.includes(
    'contentSettings',
  ) ?? false;

/** Asks for leave. Call it in the click. */
export const askToSilence = (): Promise<boolean> =>
  api.permissions.request({ permissions: ['contentSettings'] });

/**
 * Silences the notifications of these hosts, and of no other. An extension's settings lie beside the
 * user's, so to clear ours gives back exactly what they had. What is set can't be listed; `storage.session`
 * notes it, and is empty when the extension begins anew: then it is all set once more.
 */
export const reconcileSilence = async (hosts: readonly string[]): Promise<void> => {
  // Undefined without the permission, whatever the types say.
  const settings = (api.contentSettings as typeof chrome.contentSettings | undefined)
    ?.notifications;
  if (!settings) return;
  const wanted = hosts.join(' ');
  if ((await api.storage.session.get(noted))[noted] === wanted) return;
  await settings.clear({ scope: 'regular' });
  await Promise.all(
    hosts.map((host) =>
      settings
        .set({ primaryPattern: `*://*.${host}/*`, setting: 'block', scope: 'regular' })
        // A host that the browser can't take here spoils neither the others nor the session.
        .catch(() => undefined),
    ),
  );
  await api.storage.session.set({ [noted]: wanted });
};

import { api, isFirefox } from './api';
import { originsNotGiven } from './origins';

export interface Protection {
  /** The browser withholds hosts that we block: enforcement has a hole. */
  readonly hostsMissing: boolean;
  readonly privateAllowed: boolean;
  /** Whether we can open the browser's page where that is set; Firefox lets no extension do so. */
  readonly settingsReachable: boolean;
}

/** The hosts this version blocks, from the built manifest. */
export const catalogueHosts = (): string[] => {
  const { host_permissions: hosts = [] } = api.runtime.getManifest() as {
    host_permissions?: string[];
  };
  return hosts;
};

export const readProtection = async (): Promise<Protection> => {
  const [missing, privateAllowed] = await Promise.all([
    originsNotGiven(catalogueHosts()),
    api.extension.isAllowedIncognitoAccess(),
  ]);
  return { hostsMissing: missing.length > 0, privateAllowed, settingsReachable: !isFirefox };
};

/**
 * Asks for the hosts back. Call it in the click. In Chromium the popup may be gone before the answer;
 * the background hears it through `permissions.onAdded`.
 */
export const grantHosts = (): Promise<boolean> =>
  api.permissions.request({ origins: catalogueHosts() });

/** Opens the browser's own page about this extension, where private windows are allowed. */
export const openExtensionSettings = (): void => {
  void api.tabs.create({ url: `chrome://extensions/?id=${api.runtime.id}` });
};

/** Whether the notes are kept from being cleared by a permission of ours. */
export const hasUnlimitedStorage = (): Promise<boolean> =>
  api.permissions.contains({ permissions: ['unlimitedStorage'] });

/** Starts the extension anew; its own pages are closed by that. Not during a session. */
export const startAnew = (): void => {
  api.runtime.reload();
};

/** What the tests use of Firefox's own globals, in the browser's window. */
interface XulBrowser extends Element {
  readonly currentURI: { readonly spec: string } | null;
  readonly browsingContext: { readonly id: number };
  readonly contentDocument: Document | null;
}
interface XulPanel extends Element {
  hidePopup(): void;
}
interface XulNotification extends Element {
  readonly button: HTMLElement;
  readonly secondaryButton: HTMLElement;
}
interface XulItem extends Element {
  readonly label: string;
}
interface XulMenu extends Element {
  readonly state: string;
  activateItem(item: Element): void;
}
interface XulKey extends Element {
  doCommand(): void;
}
interface Addon {
  enable(): Promise<void>;
  disable(): Promise<void>;
  uninstall(): Promise<void>;
  reload(): Promise<void>;
}
interface FirefoxExtension {
  readonly manifest: { readonly host_permissions?: readonly string[] };
  terminateBackground(): Promise<void>;
}
type ChangePermissions = (
  id: string,
  permissions: { permissions: readonly string[]; origins: readonly string[] },
  extension: FirefoxExtension | undefined,
) => Promise<void>;
interface FirefoxPermissions {
  readonly add: ChangePermissions;
  readonly remove: ChangePermissions;
}
interface FirefoxExtensionParent {
  readonly apiManager: {
    getAPI(
      name: 'notifications',
      extension: FirefoxExtension | undefined,
      scope: 'addon_parent',
    ): { readonly notificationsMap: { emit(event: 'clicked', id: string): void } };
  };
}
declare const ChromeUtils: { importESModule(address: string): unknown };
declare const Services: { readonly focus: { readonly activeWindow: unknown } };
declare const BrowsingContext: { get(id: string): unknown };
declare const WebExtensionPolicy: {
  getByID(id: string): { readonly extension: FirefoxExtension } | null;
};
declare const SidebarController: {
  readonly isOpen: boolean;
  readonly browser: XulBrowser;
  hide(): void;
};
declare const gBrowser: {
  addTrustedTab(url: string, options: { inBackground: boolean }): unknown;
};

declare const PathUtils: { readonly profileDir: string; join(...parts: string[]): string };
declare const IOUtils: {
  readJSON(file: string, how: { decompress: boolean }): Promise<unknown>;
  readUTF8(file: string, how: { decompress: boolean }): Promise<string>;
};
type Startup = Record<string, { addons: Record<string, { enabled: boolean }> } | undefined>;

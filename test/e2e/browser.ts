/** A control as a screen reader finds it: by its role and its whole name. */
export interface Control {
  readonly role: string;
  readonly name: string;
}

/** In a window, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A document that can be looked at and acted in: of a tab, a frame, the popup or the side panel. */
export interface Surface {
  readonly evaluate: Evaluate;
  readonly address: () => Promise<string>;
  /** The text that is shown. */
  readonly text: () => Promise<string>;
  readonly has: (control: Control) => Promise<boolean>;
  /** Waits for the control, then clicks it with the real mouse. */
  readonly click: (control: Control) => Promise<void>;
  readonly clickOn: (selector: string) => Promise<void>;
  /** Clicks the mouse at a place of the window, in CSS pixels, whatever is there. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** Waits for the control, empties it and types into it with real keys. */
  readonly fill: (control: Control, text: string) => Promise<void>;
  /** Types to whatever has the focus: printable characters, or the name of a key. */
  readonly press: (...keys: string[]) => Promise<void>;
  /** Presses a named key while others are held down. */
  readonly pressWith: (held: readonly ('Alt' | 'Shift')[], key: string) => Promise<void>;
  /** Drags the mouse from one place of the window to another, in CSS pixels. */
  readonly drag: (from: Place, to: Place) => Promise<void>;
  /** Pastes into whatever has the focus, by the keys for it. */
  readonly paste: () => Promise<void>;
  readonly screenshot: () => Promise<Buffer>;
}

/** Runs in the document; arguments and result go as JSON. */
export type Evaluate = <A extends unknown[], T>(
  run: (...args: A) => T | Promise<T>,
  ...args: A
) => Promise<Awaited<T>>;

export interface Tab extends Surface {
  /** Sets out for an address and waits for nothing: it may end somewhere else. */
  readonly go: (url: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Through the history: -1 is back. */
  readonly travel: (by: number) => Promise<void>;
  readonly front: () => Promise<void>;
  /** The block page in the cover over this tab's page; null when there is none. */
  readonly cover: () => Promise<Surface | null>;
  readonly isOpen: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** What is selected in a tab, as somebody with a mouse has it before them. */
export interface Selected {
  /** A place within it, in the tab's window, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Address of the document that it stands in: the tab's or a frame's. */
  readonly address: string;
  readonly editable: boolean;
}

export interface LaunchOptions {
  /** Chromium only: as a user who prefers dark pages. */
  readonly dark?: boolean;
  /** Port of the world's proxy. */
  readonly port: number;
  readonly fingerprint: string;
  /** A profile to start with again; a fresh one without it. */
  readonly profile?: string;
  /** Folder that the extension was loaded from before; Chromium looks for it there again. */
  readonly extension?: string;
  /** Id of the extension if a policy installs it: the browser starts without it, and its button stays unclicked. */
  readonly byPolicy?: string;
  /**
   * Chromium only, with a profile: hosts (match patterns) and permissions that the user once said yes to. It does not
   * ask about them again, and nobody could answer it.
   */
  readonly saidYesTo?: readonly string[];
}

export interface Browser {
  readonly kind: BrowserKind;
  readonly profile: string;
  /** Folder that downloads go to. */
  readonly downloads: string;
  /** Folder that the extension was loaded from. */
  readonly extension: string;
  /** Opens a tab in front; waits for nothing but the tab. */
  readonly openTab: (url?: string) => Promise<Tab>;
  /** Opens a tab in a window of its own. */
  readonly openWindow: (url: string) => Promise<Tab>;
  /**
   * Chooses “They said this” in the menu of what is selected. In Firefox from the real menu; headless
   * Chromium has none, so there the tab is given leave by a click on the toolbar button, and the worker is
   * told of the choice as the browser would tell it.
   */
  readonly theySaidThis: (tab: Tab, selected: Selected) => Promise<void>;
  /** Presses the keys for the same, with this tab in front; in the same way in either browser. */
  readonly theySaidThisByKeys: (tab: Tab) => Promise<void>;
  /**
   * Clicks a notification, or presses one of its buttons, which Firefox has none of. No headless browser
   * shows one, so the background is told of it as the browser would tell it.
   */
  readonly pressNotice: (id: string, button?: number) => Promise<void>;
  /** Every tab that can be driven, those that pages opened included; the same tab is the same object. */
  readonly tabs: () => Promise<Tab[]>;
  /** Clicks the real toolbar button with this tab in front, and gives the popup. */
  readonly clickToolbar: (tab: Tab) => Promise<Surface>;
  /** The popup that is open, null when there is none. */
  readonly popup: () => Promise<Surface | null>;
  readonly closePopup: () => Promise<void>;
  readonly sidePanel: () => Promise<Surface | null>;
  /** A document of the extension's own, empty, to ask its API from. */
  readonly own: () => Promise<Surface>;
  /** Address of a page of the extension. */
  readonly ownAddress: (page: string) => string;
  /** Ends the background at once, as the browser does when it has been idle. */
  readonly killWorker: () => Promise<void>;
  readonly reloadExtension: () => Promise<void>;
  readonly disableExtension: () => Promise<void>;
  readonly enableExtension: () => Promise<void>;
  readonly removeExtension: () => Promise<void>;
  /** Takes the leave for all hosts away, as the user can. */
  readonly withholdHosts: () => Promise<void>;
  /** Gives it back, as the user can in the browser's own settings. */
  readonly grantHosts: () => Promise<void>;
  /** Answers the browser's question about hosts; without a window nobody can in Chromium: it stays there. */
  readonly answerQuestion: (yes: boolean) => Promise<void>;
  /** Lets the extension into private windows, as the user can; it is loaded anew for that. */
  readonly allowPrivate: () => Promise<void>;
  /** What the profile says of the tabs that are open, with their addresses somewhere in it. */
  readonly tabsOnDisk: () => Promise<string>;
  /** SIGKILL; the profile stays. */
  readonly kill: () => Promise<void>;
  /** Closes in good order; the profile stays. */
  readonly quit: () => Promise<void>;
}

export type BrowserKind = 'chromium' | 'firefox';

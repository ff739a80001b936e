import messages from '../../src/_locales/en/messages.json';
import { backgroundOnly, registering } from './background-only';

/** The browser's edge, for unit tests: what the extension API would give. */
type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const words: Record<string, { message: string } | undefined> = messages;
const listeners = new Set<Listener>();
const stored: Record<string, unknown> = {};
type MessageListener = (message: unknown, sender: object) => unknown;
const messageListeners = new Set<MessageListener>();

/** Sends a message to the pages that listen, as the background does or as the sender given does. */
export const tell = async (
  message: unknown,
  sender: object = { id: 'undivided', url: 'chrome-extension://undivided/background.js' },
): Promise<unknown> => {
  for (const listener of messageListeners) {
    const answer = await listener(message, sender);
    if (answer !== undefined) return answer;
  }
  return undefined;
};

/** What pages opened and closed: windows and tabs. */
export const opened: string[] = [];

/** What is sent to the background; answers with what a test wants it to. */
export const background: { answer: (request: unknown) => unknown; direction: 'ltr' | 'rtl' } = {
  answer: () => ({ ok: true, value: null }),
  direction: 'ltr',
};

/** The tabs: whether the page under test stands in one, and the addresses that were opened. */
export const tabs: { inTab: boolean; readonly opened: string[] } = { inTab: false, opened: [] };

/** The tab in front, as far as the user's click lets us see it. */
export const front: { tab: { title: string; url: string } | null } = { tab: null };

/** Every change that was made to a tab, and every tab that was opened. */
export const tabChanges: object[] = [];

/** Writes to `storage.local` as the background does. */
export const store = (values: Record<string, unknown>): void => {
  Object.assign(stored, values);
  const changes = Object.fromEntries(
    Object.entries(values).map(([key, newValue]) => [key, { newValue }]),
  );
  for (const listener of listeners) listener(changes, 'local');
};

export const emptyStore = (): void => {
  for (const key of Object.keys(stored)) Reflect.deleteProperty(stored, key);
};

/** What lies in `storage.session`. */
export const sessionStored: Record<string, unknown> = {};

/** Leave for hosts and permissions: what the browser gives, and what it was asked for. */
export const leave: {
  holds: (permissions: { origins?: string[] }) => boolean;
  /** What the browser lists word for word; for the rest it is asked. */
  listed: readonly string[];
  answer: boolean;
  readonly asked: unknown[];
} = { holds: () => true, listed: [], answer: true, asked: [] };
const leaveListeners = new Set<() => void>();

/** Tells the pages that leave was given or taken. */
export const leaveChanged = (): void => {
  for (const listener of leaveListeners) listener();
};
const leaveEvent = {
  addListener: (listener: () => void) => leaveListeners.add(listener),
  removeListener: (listener: () => void) => leaveListeners.delete(listener),
};

/** Parts of the manifest, and the keys as the user has set them. */
export const installed: {
  optionalPermissions: string[];
  commands: { name: string; description: string; shortcut: string }[];
} = { optionalPermissions: [], commands: [] };

/** Where a tab that was opened ends up, how often the extension was started anew, and private windows. */
export const elsewhere = { url: '', restarts: 0, privateAllowed: true };

const fake = {
  runtime: {
    id: 'undivided',
    getURL: (path: string) => `chrome-extension://undivided/${path.replace(/^\//, '')}`,
    getManifest: () => ({
      version: '1.2.3',
      host_permissions: ['*://mail.google.com/*'],
      optional_permissions: installed.optionalPermissions,
    }),
    openOptionsPage: () => {
      opened.push('options');
      return Promise.resolve();
    },
    reload: () => elsewhere.restarts++,
    sendMessage: (request: unknown) => Promise.resolve(background.answer(request)),
    onMessage: {
      addListener: (listener: MessageListener) => messageListeners.add(listener),
      removeListener: (listener: MessageListener) => messageListeners.delete(listener),
    },
  },
  i18n: {
    getUILanguage: () => 'en',
    getMessage: (key: string, substitutions: readonly string[] = []) =>
      key === '@@bidi_dir'
        ? background.direction
        : (words[key]?.message ?? '').replaceAll(
            /\$(\d)/g,
            (_, n: string) => substitutions[Number(n) - 1] ?? '',
          ),
  },
  storage: {
    local: {
      get: () => Promise.resolve({ ...stored }),
      set: (values: Record<string, unknown>) => {
        store(values);
        return Promise.resolve();
      },
    },
    session: {
      get: () => Promise.resolve({ ...sessionStored }),
      set: (values: Record<string, unknown>) => {
        Object.assign(sessionStored, values);
        return Promise.resolve();
      },
      remove: (keys: string | string[]) => {
        for (const key of [keys].flat()) Reflect.deleteProperty(sessionStored, key);
        return Promise.resolve();
      },
    },
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
  permissions: {
    getAll: () => Promise.resolve({ origins: [...leave.listed] }),
    contains: (permissions: { origins?: string[] }) => Promise.resolve(leave.holds(permissions)),
    request: (permissions: unknown) => {
      leave.asked.push(permissions);
      return Promise.resolve(leave.answer);
    },
    onAdded: leaveEvent,
    onRemoved: leaveEvent,
  },
  commands: { getAll: () => Promise.resolve(installed.commands) },
  extension: {
    isAllowedIncognitoAccess: () => Promise.resolve(elsewhere.privateAllowed),
    inIncognitoContext: false,
  },
  tabs: {
    query: () => Promise.resolve(front.tab ? [front.tab] : []),
    get: (id: number) => Promise.resolve({ id, url: elsewhere.url }),
    getCurrent: () => Promise.resolve(tabs.inTab ? { id: 5 } : undefined),
    remove: (id: number) => {
      opened.push(`closed ${String(id)}`);
      return Promise.resolve();
    },
    create: (change: { url: string }) => {
      tabChanges.push(change);
      tabs.opened.push(change.url);
      return Promise.resolve({ id: 9 });
    },
    update: (id: number, change: object) => {
      tabChanges.push({ id, ...change });
      return Promise.resolve();
    },
  },
  sidePanel: {
    open: () => {
      opened.push('side panel');
      return Promise.resolve();
    },
  },
  windows: {
    WINDOW_ID_CURRENT: -2,
    getCurrent: () => Promise.resolve({ id: 3 }),
    update: (id: number) => {
      opened.push(`front ${String(id)}`);
      return Promise.resolve();
    },
    create: ({ url }: { url: string }) => {
      opened.push(url);
      return Promise.resolve();
    },
  },
  scripting: {
    insertCSS: () => Promise.resolve(),
    removeCSS: () => Promise.resolve(),
    ...registering,
  },
  ...backgroundOnly,
};

Object.assign(globalThis, { browser: fake, chrome: fake });

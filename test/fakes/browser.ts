import messages from '../../src/_locales/en/messages.json';

/** The browser's edge, for unit tests: what the extension API would give. */
type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const words: Record<string, { message: string } | undefined> = messages;
const listeners = new Set<Listener>();
const stored: Record<string, unknown> = {};

/** What is sent to the background; answers with what a test wants it to. */
export const background: { answer: (request: unknown) => unknown; direction: 'ltr' | 'rtl' } = {
  answer: () => ({ ok: true, value: null }),
  direction: 'ltr',
};

/** Every change that was made to a tab. */
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

const fake = {
  runtime: {
    id: 'undivided',
    getURL: (path: string) => `chrome-extension://undivided/${path}`,
    getManifest: () => ({ host_permissions: ['*://mail.google.com/*'] }),
    sendMessage: (request: unknown) => Promise.resolve(background.answer(request)),
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
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
  permissions: { contains: () => Promise.resolve(true) },
  extension: { isAllowedIncognitoAccess: () => Promise.resolve(true), inIncognitoContext: false },
  tabs: {
    query: () => Promise.resolve([]),
    update: (id: number, change: object) => {
      tabChanges.push({ id, ...change });
      return Promise.resolve();
    },
  },
  scripting: { insertCSS: () => Promise.resolve(), removeCSS: () => Promise.resolve() },
};

Object.assign(globalThis, { browser: fake, chrome: fake });

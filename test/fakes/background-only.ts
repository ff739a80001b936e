/** What the background alone asks of the browser: alarms, notifications, rules, scripts, the badge. */

export interface Shown {
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly { readonly title: string }[];
}

/** The notifications that are shown, and each that ever was. */
export const notices = new Map<string, Shown>();
export const noticesEver: (readonly [string, string])[] = [];
/** Alarms that are set, by name: when. */
export const alarms = new Map<string, number>();

let badge = '';
const nothing = (): Promise<void> => Promise.resolve();
const none = (): Promise<never[]> => Promise.resolve([]);

export const backgroundOnly = {
  alarms: {
    getAll: () =>
      Promise.resolve([...alarms].map(([name, scheduledTime]) => ({ name, scheduledTime }))),
    create: (name: string, { when }: { when: number }) => {
      alarms.set(name, when);
      return Promise.resolve();
    },
    clear: (name: string) => Promise.resolve(alarms.delete(name)),
  },
  notifications: {
    getAll: () => Promise.resolve(Object.fromEntries([...notices.keys()].map((id) => [id, true]))),
    create: (id: string, shown: Shown) => {
      notices.set(id, shown);
      noticesEver.push([id, shown.title]);
      return Promise.resolve(id);
    },
    clear: (id: string) => Promise.resolve(notices.delete(id)),
  },
  declarativeNetRequest: {
    getDynamicRules: none,
    updateDynamicRules: nothing,
    getSessionRules: none,
    updateSessionRules: nothing,
    isRegexSupported: () => Promise.resolve({ isSupported: true }),
  },
  action: {
    getBadgeText: () => Promise.resolve(badge),
    setBadgeText: ({ text }: { text: string }) => {
      badge = text;
      return Promise.resolve();
    },
    setBadgeBackgroundColor: nothing,
    setBadgeTextColor: nothing,
  },
};

/** Of the scripts that are registered while a session runs. */
export const registering = {
  getRegisteredContentScripts: none,
  registerContentScripts: nothing,
};

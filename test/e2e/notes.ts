import type { Browser } from './browser';

/** All rows of a table, as they lie in the database; none while there is no database yet. */
export const rows = async <T>(browser: Browser, table: string): Promise<T[]> =>
  (await browser.own()).evaluate(async (name) => {
    if (!(await indexedDB.databases()).some((each) => each.name === 'undivided')) return [];
    return new Promise<T[]>((resolve, reject) => {
      const open = indexedDB.open('undivided');
      open.onerror = () => {
        reject(new Error(String(open.error)));
      };
      open.onsuccess = () => {
        const database = open.result;
        const all = database.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => {
          database.close();
          resolve(all.result as T[]);
        };
      };
    });
  }, table);

/** The toolbar button's badge. */
export const badge = async (browser: Browser): Promise<string> =>
  (await browser.own()).evaluate(() => chrome.action.getBadgeText({}));

/** What of ours is left in the browser: nothing at all, when no session runs. */
export const enforced = async (browser: Browser) =>
  (await browser.own()).evaluate(async () => ({
    rules: (await chrome.declarativeNetRequest.getDynamicRules()).length,
    passRules: (await chrome.declarativeNetRequest.getSessionRules()).length,
    scripts: (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort(),
    alarms: (await chrome.alarms.getAll()).map(({ name }) => name).sort(),
    badge: await chrome.action.getBadgeText({}),
    muted: (await chrome.tabs.query({ muted: true })).length,
  }));

export const nothingEnforced = {
  rules: 0,
  passRules: 0,
  scripts: [],
  alarms: [],
  badge: '',
  muted: 0,
};

import type { Browser } from './browser';

/** Rows by table. */
export type Seed = Readonly<Record<string, readonly object[]>>;

/** Puts rows into the database as they are; a page of ours must have made it before. */
export const seed = async (browser: Browser, tables: Seed): Promise<void> => {
  await (
    await browser.own()
  ).evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('undivided');
        open.onerror = () => {
          reject(new Error(String(open.error)));
        };
        open.onsuccess = () => {
          const names = Object.keys(all);
          const writing = open.result.transaction(names, 'readwrite');
          for (const name of names)
            for (const row of all[name] ?? []) writing.objectStore(name).put(row);
          writing.onabort = () => {
            reject(new Error(String(writing.error)));
          };
          writing.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    tables,
  );
};

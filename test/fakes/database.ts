import { vi } from 'vitest';

/** Opens a database as the browser does, with whatever stores are made in `upgrade`. */
export const rawDatabase = (
  name: string,
  version: number,
  upgrade: (database: IDBDatabase) => void = (database) => {
    if (!database.objectStoreNames.contains('any')) database.createObjectStore('any');
  },
): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      upgrade(request.result);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(String(request.error)));
    };
  });

/** Has every opening of a database fail as the browser would; what comes back mends it. */
export const openingFails = (name: string): (() => void) => {
  const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    const request = new EventTarget();
    const error = new DOMException(name, name);
    Object.assign(request, { error });
    queueMicrotask(() => {
      const event = new Event('error', { cancelable: true });
      (request as IDBOpenDBRequest).onerror?.(
        Object.defineProperty(event, 'target', { value: request }),
      );
    });
    return request as IDBOpenDBRequest;
  });
  return () => {
    spy.mockRestore();
  };
};

import { api } from './api';

/**
 * What a toast in a page asks for. Its sender is a content script, so the random token is its only right:
 * it takes back the one statement that the token was made for, in the tab that it was given to, once.
 */
export interface UndoMessage {
  readonly undo: string;
}

export const isUndo = (message: unknown): message is UndoMessage =>
  typeof message === 'object' &&
  message !== null &&
  typeof (message as Record<string, unknown>)['undo'] === 'string';

interface Right {
  readonly statementId: string;
  readonly tabId: number;
  /** ms since the epoch */
  readonly until: number;
}

const prefix = 'undo:';
/** Well beyond the time that a toast is shown, in ms. */
const valid = 120_000;

// In `storage.session`: content scripts can't read it, and a worker that was killed finds it again.
const rights = async (): Promise<[key: string, right: Right][]> =>
  Object.entries(await api.storage.session.get<Record<string, Right>>(null)).filter(([key]) =>
    key.startsWith(prefix),
  );

/** A token with which this tab may take back this statement. */
export const allowUndo = async (statementId: string, tabId: number): Promise<string> => {
  const now = Date.now();
  const stale = (await rights()).filter(([, { until }]) => until <= now).map(([key]) => key);
  if (stale.length > 0) await api.storage.session.remove(stale);
  const token = crypto.randomUUID();
  const right: Right = { statementId, tabId, until: now + valid };
  await api.storage.session.set({ [prefix + token]: right });
  return token;
};

/** The statement that this token, from this tab, takes back; null if it has no such right. It has it once. */
export const redeemUndo = async (token: string, tabId: number): Promise<string | null> => {
  const key = prefix + token;
  const right = (await rights()).find(([each]) => each === key)?.[1];
  if (!right || right.tabId !== tabId || right.until <= Date.now()) return null;
  await api.storage.session.remove(key);
  return right.statementId;
};

import { notes } from './database';

/**
 * Why the notes can't be read or written.
 *
 * - `refused`: the browser keeps no database here, as in Firefox's private windows
 * - `full`: no room on the disk
 * - `newer`: written by a newer version of Undivided
 * - `blocked`: an older page holds them, and they must be brought up to date first
 * - `broken`: the browser can't read them, or something else that we know no cure for
 */
export type NotesProblem = 'refused' | 'full' | 'newer' | 'blocked' | 'broken';

const named: Record<string, NotesProblem | undefined> = {
  MissingAPIError: 'refused',
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  QuotaExceededError: 'full',
  VersionError: 'newer',
};

interface Failure {
  readonly name?: string;
  /** What Dexie was told by the browser. */
  readonly inner?: unknown;
}

/** What an error from the database means; the innermost that we know has it right. */
export const problemIn = (error: unknown): NotesProblem => {
  const { name = '', inner } = (error ?? {}) as Failure;
  const deeper = inner === undefined || inner === null ? 'broken' : problemIn(inner);
  return deeper === 'broken' ? (named[name] ?? 'broken') : deeper;
};

/** Resolves when the browser says that an older page keeps the notes from being brought up to date. */
const whenBlocked = (): { blocked: Promise<'blocked'>; forget: () => void } => {
  let tell: () => void = () => undefined;
  const blocked = new Promise<'blocked'>((resolve) => {
    tell = () => {
      resolve('blocked');
    };
  });
  notes.on('blocked', tell);
  return {
    blocked,
    forget: () => {
      notes.on('blocked').unsubscribe(tell);
    },
  };
};

/**
 * Opens the notes, again if that failed before: by themselves they stay closed after a failure. After
 * `blocked` the opening still goes on; to call this again waits for how it ends.
 */
export const openNotes = async (): Promise<'open' | NotesProblem> => {
  const { blocked, forget } = whenBlocked();
  const opened = notes.open().then(() => 'open' as const, problemIn);
  try {
    return await Promise.race([opened, blocked]);
  } finally {
    forget();
  }
};

/** Calls the listener when a newer version of Undivided takes the notes over: this page has to go. */
export const onReplaced = (listener: () => void): void => {
  notes.on('versionchange', ({ newVersion }) => {
    if (newVersion !== null) listener();
  });
};

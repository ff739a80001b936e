import { firstPlanning, type Planning } from '../calendar/planning';
import { noChoices, type Choices } from '../blocking/choices';
import type { Entries } from '../settings/entries';
import { noPolicy, type Policy } from '../settings/policy';
import { packSession, unpackSession } from './packed-session';
import { firstSettings, type EndedSession, type Session, type Settings } from '../session/session';

/**
 * Every key of `storage.local`. The background is the one writer of all of them. Content scripts can
 * read this area, so it holds ids, times and patterns, never a name or a note.
 */
export interface Stored {
  session: Session | null;
  settings: Settings;
  ended: EndedSession | null;
  /** Ended sessions that the database has not taken yet. */
  unwritten: readonly EndedSession[];
  /** Tabs that stand on the block page, so that they can be reopened if the browser closes them. */
  parked: Readonly<Record<string, ParkedTab>>;
  /** A newer version of the extension waits for the session's end. */
  updateWaits: boolean;
  /**
   * The database has held notes: one that is empty has lost them. A page that finds notes, or whose user
   * wants to begin with none, asks the background to change it; nothing else does.
   */
  notesKept: boolean;
  /** When what was long deleted last went for good; 0 is never. */
  purgedAt: number;
  /** What the user has decided about sites. */
  choices: Choices;
  /** Notifications of sites that wait are silenced for the session, where the browser lets us. */
  silence: boolean;
  sync: SyncState;
  /** What the company has set; its length and strictness are taken over once, and the user's to change. */
  company: Policy;
  /** How the user works, for advice and reminders. */
  planning: Planning;
  /** When planned hours are looked at next; null while there are none. */
  slotAlarm: number | null;
  /** “Where do you write your call report?” has been asked. */
  reportAsked: boolean;
  /** When everything was last exported; 0 is never. */
  backedUpAt: number;
}

/** Settings and sites in the browser's own account; notes never go there. */
export interface SyncState {
  readonly on: boolean;
  /** As they were when this machine last met the others. */
  readonly entries: Entries;
  /** Why the last meeting failed. */
  readonly problem?: 'full' | 'failed';
}

export interface ParkedTab {
  readonly address: string;
  readonly windowId: number;
  readonly index: number;
  readonly pinned: boolean;
  /** Its page went away, by the user's doing or with the extension. */
  readonly left?: boolean;
}

const empty: Stored = {
  session: null,
  settings: firstSettings,
  ended: null,
  unwritten: [],
  parked: {},
  updateWaits: false,
  notesKept: false,
  purgedAt: 0,
  choices: noChoices,
  silence: false,
  sync: { on: false, entries: {} },
  company: noPolicy,
  planning: firstPlanning,
  slotAlarm: null,
  reportAsked: false,
  backedUpAt: 0,
};

type Kept = { readonly [K in 'session' | 'ended' | 'unwritten']?: unknown };

/** Where sessions lie among the keys, and what to do with each. */
const eachSession = <From, To>(
  { session, ended, unwritten, ...others }: Kept & Readonly<Record<string, unknown>>,
  change: (session: From) => To,
): Record<string, unknown> => {
  const ofEnded = (each: { readonly session: From }) => ({
    ...each,
    session: change(each.session),
  });
  return {
    ...others,
    ...(session !== undefined && { session: session && change(session as From) }),
    ...(ended !== undefined && { ended: ended && ofEnded(ended as { session: From }) }),
    ...(unwritten !== undefined && { unwritten: (unwritten as { session: From }[]).map(ofEnded) }),
  };
};

/** What a `storage.onChanged` event or a `get` says, as our keys. */
export const asStored = (values: Record<string, unknown>): Partial<Stored> =>
  eachSession(
    Object.fromEntries(Object.entries(values).filter(([key]) => key in empty)),
    unpackSession,
  );

/** Our keys, as they are written. */
export const toWrite = (values: Partial<Stored>): Record<string, unknown> =>
  eachSession({ ...values }, packSession);

/** All keys, with defaults for those never written. */
export const withDefaults = (values: Record<string, unknown>): Stored => ({
  ...empty,
  ...asStored(values),
});

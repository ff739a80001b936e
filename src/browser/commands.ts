import type { Change } from '../blocking/choices';
import type { Planning } from '../calendar/planning';
import type { Day } from '../calendar/time';
import type { CoverProof } from './cover-frame';
import type { Refusal, Session, Settings } from '../session/session';

/** Who a session is for: somebody known, or a name typed just now. */
export type CustomerChoice = { readonly id: string } | { readonly name: string };

export interface StartChoice {
  readonly customer: CustomerChoice;
  readonly settings: Settings;
  /** Host of the company's site the name was taken from; kept with the customer, never blocked for them. */
  readonly site?: string;
  /** Things they said, typed before the start (the welcome page). */
  readonly heard?: readonly string[];
  /** The slot that it is started for. */
  readonly slot?: SlotName;
}

/** One time of a plan. */
export interface SlotName {
  readonly planId: string;
  readonly day: Day;
}

/** What the block page shows; it can't open the database itself. */
export interface BlockedView {
  readonly session: Session | null;
  readonly customerName: string;
}

/** What there is in the browser beside what should be there; `inPlace` is also what is neither. */
export interface Inspection {
  /** Of sites and of passes; none outside a session. */
  readonly rulesWanted: number;
  readonly rulesInstalled: number;
  readonly rulesDiffer: boolean;
  readonly stopWanted: boolean;
  readonly stopInPlace: boolean;
  /** For hosts that came after the installation; the manifest has the script for the others. */
  readonly watchWanted: boolean;
  readonly watchInPlace: boolean;
  readonly alarmsInPlace: boolean;
}

/**
 * What a page can ask of the background. Every sender is checked to be a page of ours.
 * Each answers once the browser has been brought in line with the new state.
 */
export interface Commands {
  start(choice: StartChoice): Session;
  extend(request: { readonly minutes: number }): Session;
  askEnd(request: { readonly reason: string }): Session;
  confirmEnd(request: { readonly text?: string }): null;
  cancelEnd(): Session;
  askPass(request: { readonly site: string; readonly reason: string }): Session;
  grantPass(): Session;
  cancelPass(): Session;
  settings(settings: Settings): { readonly deferred: boolean };
  /** Decides about sites anew. In a session what becomes stricter holds at once, the rest after it. */
  choose(request: { readonly changes: readonly Change[] }): null;
  /** Whether notifications of sites that wait are silenced; the page has asked the browser for leave. */
  silence(request: { readonly on: boolean }): null;
  /** Whether settings and sites go by the browser's own account. */
  syncSettings(request: { readonly on: boolean }): null;
  /** Changes how the user works, for advice and reminders. */
  planning(change: Partial<Planning>): null;
  /** Plans were written: what is to be told, and when, is looked at anew. */
  plansChanged(): null;
  /**
   * Starts a planned slot, or what is left of it; asks about it again in ten minutes; or leaves it out.
   * Answers the session that it was started as.
   */
  slot(request: {
    readonly slot: SlotName;
    readonly act: 'start' | 'later' | 'skip';
  }): Session | null;
  /** Everything was exported just now. */
  backedUp(): null;
  /** “Where do you write your call report?” has been answered, or put off for good. */
  reportAsked(): null;
  /** Looks at the clock; answers the session, or null once nothing is enforced any more. */
  tick(): Session | null;
  /** Looks whether everything is as it should be, and changes nothing. */
  inspect(): Inspection;
  /** What the last session came to has been seen: it is shown no more. */
  seen(): null;
  /**
   * What to show for a blocked address. Counted by category, host and time if the user `tried` to open it;
   * a tab that stands on the block page, not in a cover, is kept in mind.
   */
  attempt(request: {
    readonly address: string;
    readonly cover: boolean;
    readonly tried: boolean;
  }): BlockedView;
  /** The block page goes away by the user's doing: its tab need not be brought back. */
  left(): null;
  /** Whether the sender's frame is the cover that the watch script in its tab raised. */
  proveCover(request: { readonly nonce: string }): CoverProof | null;
  /** Leads the covered page back to where the user was, in the same document. */
  coverBack(): null;
  /** Leads the sender's tab to a web address, or to a new tab page in its place. */
  lead(request: { readonly to: string | null; readonly cover: boolean }): null;
  /** Keeps what the customer said, for the running session's customer. */
  heard(request: { readonly text: string }): null;
  /** Puts something on the waiting list. */
  later(request: { readonly text: string; readonly link?: string }): null;
  /** Keeps in mind whether there are notes that a database must not lack (`notesKept`). */
  markNotes(request: { readonly kept: boolean }): null;
  /** Lets go of what was deleted long ago, once a day at most. */
  purge(): null;
}

export type CommandName = keyof Commands;

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refused: Refusal }
  /** Something broke: a full disk, a closed database. The text is for a bug report. */
  | { readonly ok: false; readonly failed: string };

export type Request<K extends CommandName = CommandName> = {
  readonly command: K;
  readonly argument: Parameters<Commands[K]>[0];
};

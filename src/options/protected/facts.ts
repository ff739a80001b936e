import type { Inspection } from '../../browser/commands';
import type { Protection } from '../../browser/protection';
import type { Session } from '../../session/session';

/** A site that should wait, by the name that the user knows it by. */
export interface NamedSite {
  readonly name: string;
  /** The user's or the company's: its name is for the screen alone. */
  readonly own: boolean;
}

export interface StorageFacts {
  readonly persisted: boolean;
  /** By the permission `unlimitedStorage`, which protects in Chromium, where `persisted` stays false. */
  readonly unlimited: boolean;
  /** In bytes. */
  readonly used: number;
}

/** What the background answered, and how long that took, in ms; null when it doesn't answer. */
export type Answered = { readonly inspection: Inspection; readonly ms: number } | null;

/** Everything that protection rests on, as it is at one moment. */
export interface Facts {
  /** ms since the epoch */
  readonly at: number;
  readonly session: Session | null;
  /** Match patterns that the browser gives no leave for. */
  readonly missing: readonly string[];
  readonly missingSites: readonly NamedSite[];
  readonly windows: Pick<Protection, 'privateAllowed' | 'settingsReachable'>;
  readonly background: Answered;
  readonly storage: StorageFacts;
  /** There are notes that could be lost. */
  readonly notesKept: boolean;
  /** ms since the epoch; 0 is never */
  readonly backedUpAt: number;
  readonly versions: { readonly own: string; readonly browser: string; readonly notes: number };
}

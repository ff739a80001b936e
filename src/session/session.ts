import type { Category, WaitingSite } from '../blocking/site';

/** Milliseconds since the epoch. */
export type Time = number;

export const strictnesses = ['gentle', 'firm', 'locked'] as const;
export type Strictness = (typeof strictnesses)[number];
export const isStrictness = (value: unknown): value is Strictness =>
  strictnesses.some((each) => each === value);

/** Leave to use sites that wait, for a few minutes. */
export interface Pass {
  /** `collect` is the one granted at the start, to collect from email first; it is not counted. */
  readonly kind: 'pass' | 'collect';
  /** ids of the sites it opens */
  readonly sites: readonly string[];
  readonly from: Time;
  readonly until: Time;
  readonly reason: string;
}

/** A pass that was asked for and is granted no earlier than `readyAt`. */
export interface AskedPass {
  readonly site: string;
  readonly reason: string;
  readonly askedAt: Time;
  readonly readyAt: Time;
}

/** An early end that was asked for and can be confirmed no earlier than `readyAt`. */
export interface AskedEnd {
  readonly reason: string;
  readonly askedAt: Time;
  readonly readyAt: Time;
  /** Locked only: the text to copy out. */
  readonly text?: string;
}

/** A focus session that runs. It lives in `storage.local`, so it holds no name and no note. */
export interface Session {
  readonly id: string;
  readonly customerId: string;
  readonly startedAt: Time;
  readonly endsAt: Time;
  readonly strictness: Strictness;
  readonly categories: readonly Category[];
  /** What waits, resolved at the start from the catalogue and the choices. */
  readonly waits: readonly WaitingSite[];
  /** Patterns that are never blocked in this session: the customer's own hosts, the user's exceptions. */
  readonly spared: readonly string[];
  /** Notifications of what waits are silenced. */
  readonly silent?: boolean;
  /** Id of the planned slot that it was started for. */
  readonly slot?: string;
  readonly passes: readonly Pass[];
  readonly askedPass?: AskedPass;
  readonly askedEnd?: AskedEnd;
}

/** How a session came to its end: `clock` when the clock was set to before its start. */
export type Ending = 'time' | 'early' | 'clock';

export interface EndedSession {
  readonly session: Session;
  readonly endedAt: Time;
  readonly how: Ending;
  /** Given for an early end. */
  readonly reason?: string;
}

/** What the next session is offered with: the choices of the last one. */
export interface Settings {
  /** 1 to 480 */
  readonly minutes: number;
  readonly categories: readonly Category[];
  readonly strictness: Strictness;
  /** Minutes of email at the start, for collecting; 0 is off. */
  readonly collectMinutes: number;
}

export interface State {
  readonly session: Session | null;
  readonly settings: Settings;
  /** The last session that ended, for the closing page; null once it was seen or a new one starts. */
  readonly ended: EndedSession | null;
}

/** Why an event was not carried out; the words are in messages.json under `refused_…`. */
export type Refusal =
  | 'running'
  | 'noSession'
  | 'minutes'
  | 'nothingWaits'
  | 'reason'
  | 'tooEarly'
  | 'notAsked'
  | 'wrongText'
  | 'locked'
  | 'noPassesLeft'
  | 'notBlocked'
  | 'passRunning'
  | 'slotOver';

export type Event =
  | {
      readonly type: 'start';
      readonly id: string;
      readonly customerId: string;
      readonly settings: Settings;
      readonly waits: readonly WaitingSite[];
      readonly spared: readonly string[];
      readonly silent?: boolean;
      /** Planned: what the next session is offered with stays as it is. */
      readonly slot?: string;
    }
  | { readonly type: 'extend'; readonly minutes: number }
  /** `text`: a fresh random text, used only when the session is locked. */
  | { readonly type: 'askEnd'; readonly reason: string; readonly text: string }
  | { readonly type: 'confirmEnd'; readonly text?: string }
  | { readonly type: 'cancelEnd' }
  | { readonly type: 'askPass'; readonly site: string; readonly reason: string }
  | { readonly type: 'grantPass' }
  | { readonly type: 'cancelPass' }
  /**
   * `waits` and `spared` resolved from what is chosen now: what becomes stricter takes effect at once.
   * `spared` of a running session holds its customer's own hosts, too.
   */
  | {
      readonly type: 'settings';
      readonly settings: Settings;
      readonly waits: readonly WaitingSite[];
      readonly spared: readonly string[];
      readonly silent?: boolean;
    }
  /** The user has seen what the last session came to. */
  | { readonly type: 'seen' }
  | { readonly type: 'tick' };

export type Decision =
  | {
      readonly state: State;
      /** Settings only: something was loosened and waits for the session's end. */
      readonly deferred?: boolean;
    }
  | { readonly refused: Refusal };

export const passMinutes = 5;
export const passesPerSession: Record<Strictness, number> = {
  gentle: Infinity,
  firm: 2,
  locked: 0,
};
export const minMinutes = 1;
export const maxMinutes = 480;
export const isMinutes = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= minMinutes && minutes <= maxMinutes;
/** Length of the text that a locked session asks to copy out. */
export const exitTextLength = 60;

/** Waits in ms between asking and being able to confirm. */
export const waits: Record<Strictness, { readonly end: number; readonly pass: number }> = {
  gentle: { end: 0, pass: 0 },
  firm: { end: 60_000, pass: 20_000 },
  locked: { end: 0, pass: 0 },
};

export const firstSettings: Settings = {
  minutes: 25,
  categories: ['email', 'expense', 'report', 'own'],
  strictness: 'firm',
  collectMinutes: 0,
};

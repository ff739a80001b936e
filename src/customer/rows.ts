import type { Category } from '../blocking/site';
import type { Ending, Pass, Strictness } from '../session/session';

/** What every row has. Ids are ULIDs, so they sort by time; times are ms since the epoch. */
export interface Row {
  id: string;
  createdAt: number;
  updatedAt: number;
  /** Set when deleted; the row goes for good 30 days later. */
  deletedAt?: number;
}

export interface Customer extends Row {
  name: string;
  /** Hosts of theirs: never blocked during their own session. */
  sites: string[];
  people: string[];
  /** ms since the epoch */
  nextVisit?: number;
}

export interface SessionRow extends Row {
  customerId: string;
  startedAt: number;
  plannedEnd: number;
  strictness: Strictness;
  passes: readonly Pass[];
  /** Missing while it runs. */
  endedAt?: number;
  how?: Ending;
  /** Why it was ended early. */
  reason?: string;
}

/** A try to open what waits: the host only, never a path. */
export interface Attempt extends Row {
  sessionId: string;
  category: Category;
  host: string;
  at: number;
}

/** How exactly it is known when something was said. */
export type Precision = 'day' | 'month' | 'year' | 'unknown';
export type Channel = 'call' | 'visit' | 'email' | 'web' | 'other';

export interface Statement extends Row {
  customerId: string;
  sessionId?: string;
  text: string;
  saidBy?: string;
  heardAt?: number;
  precision: Precision;
  channel: Channel;
  source?: { url: string; title: string; fragment?: string };
}

export interface Question extends Row {
  statementId: string;
  toOneself: string;
  aloud: string;
  lens: string;
  answer?: string;
  certainty?: 'know' | 'think' | 'guess';
  toAsk: boolean;
}

export interface Need extends Row {
  customerId: string;
  text: string;
  evidenceFor: string[];
  evidenceAgainst: string[];
  lever?: 'volume' | 'margin' | 'both';
  value?: number;
  nextStep?: string;
  nextStepAt?: number;
}

/** Which need was held to be the greatest, and why; only ever added to. */
export interface Choice extends Row {
  customerId: string;
  needId: string;
  why: string;
}

/** What came to mind during a session and can wait until after it. */
export interface Waiting extends Row {
  sessionId: string;
  text: string;
  link?: string;
  done: boolean;
}

/** What is being typed in a field right now. */
export interface Draft {
  field: string;
  text: string;
  updatedAt: number;
}

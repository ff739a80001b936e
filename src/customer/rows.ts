import type { Category } from '../blocking/site';
import type { Plan, SlotChange } from '../calendar/plan';
import type { ClockTime, Span, Time } from '../calendar/time';
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
  /** What stood before a colon and was said to be nobody there: not asked about again. */
  notPeople?: string[];
  /** The day of the next visit, as its first ms since the epoch. Stays once it is over, until it was told of. */
  nextVisit?: number;
  /** When on that day, if it is known. */
  visitTime?: ClockTime;
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
  /** “Today about: …”: the one subject that a large customer is narrowed to. */
  about?: string;
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

/** The page that words stand on. */
export interface Source {
  /** Without a text directive. */
  url: string;
  title: string;
  /** Where on the page, as a text directive's value: what stands behind `text=`. */
  fragment?: string;
}

export interface Statement extends Row {
  customerId: string;
  sessionId?: string;
  text: string;
  saidBy?: string;
  heardAt?: number;
  precision: Precision;
  channel: Channel;
  source?: Source;
  /** The subject of the session in which it was kept. */
  about?: string;
  /** The question that it answers, asked on a visit. */
  answers?: string;
}

export type Certainty = 'know' | 'think' | 'guess';

export interface Question extends Row {
  /** Its statement's customer. */
  customerId: string;
  /** Missing for a question that a need, or the choice between two, led to. */
  statementId?: string;
  /**
   * Of the catalogue's question, or of the lens of one's own, that it was made from; without a statement,
   * of the need that led to it, or of the two between which to choose (`pairOf`).
   */
  from?: string;
  toOneself: string;
  aloud: string;
  lens: string;
  answer?: string;
  certainty?: Certainty;
  toAsk: boolean;
  /** Its place among the questions chosen for the next visit, from 1; missing when not chosen. */
  place?: number;
  /** Taken from those for the next visit: not proposed again until it is chosen, or marked to ask anew. */
  passedOver?: boolean;
}

/** A lens of the user's own: a question to ask of many statements. */
export interface OwnLens extends Row {
  toOneself: string;
  aloud: string;
  /** Asked of statements with one of these words; of all when there are none. */
  words: string[];
}

export type Lever = 'volume' | 'margin' | 'both';

/** What a need is worth in a year, as figures. Money is in `currency`, per unit. */
export interface Worth {
  currency: string;
  /** What is bought in a year today. */
  unitsNow?: number;
  /** What would be bought more in a year. */
  unitsMore?: number;
  /** The measure that units are counted in: t, rolls, seats. */
  unit?: string;
  price?: number;
  /** What is earned on one unit today, and then. */
  marginBefore?: number;
  marginAfter?: number;
  /** The same in percent of the price, where it was written so; each stands instead of its amount. */
  shareBefore?: number;
  shareAfter?: number;
  /** Known, or else guessed. */
  known: boolean;
}

export interface Need extends Row {
  customerId: string;
  /** “They need to …” */
  text: string;
  /** “… so that …” */
  soThat?: string;
  /** Who feels it most. */
  feltBy?: string;
  evidenceFor: string[];
  evidenceAgainst: string[];
  /** Missing: not known yet. */
  lever?: Lever;
  worth?: Worth;
  nextStep?: string;
  /** The day of it, as its first ms since the epoch. */
  nextStepAt?: number;
}

/** Which need was held to be the greatest, and why; only ever added to. */
export interface Choice extends Row {
  customerId: string;
  needId: string;
  /** The need that it was held to be greater than. */
  overId: string;
  why: string;
  /** “If you had nothing to sell, would it still be this?” Asked once for each customer. */
  stillWithNothingToSell?: boolean;
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
  /** Of a row's text: what the row had when typing began. */
  over?: string;
  /** Where the words were selected, for those that wait for a customer. */
  source?: Source;
}

/** Planned hours; deleted ones stay, as all rows do, for 30 days. */
export interface PlanRow extends Row, Omit<Plan, 'id'> {}

/** Of a slot that is not just as its plan has it; its id is `slotId(planId, day)`. */
export interface SlotRow extends Row, SlotChange {}

/** Busy times from the user's own calendar file: never a title, a place or a person. There is one, `file`. */
export interface BusyRow {
  id: 'file';
  /** What the file was called. */
  name: string;
  readAt: Time;
  /** What was looked at; outside it nothing is known. */
  from: Time;
  until: Time;
  /** In order. */
  spans: readonly Span[];
}

import type { Series } from '../../customer/ask/asking';

/** Where the focus goes once another question is there. */
export type Focus = 'question' | 'answer' | 'stay';

/** A statement, and the question that is asked of it now. */
export interface Stand {
  /** The order in which to go through the statements. */
  readonly line: readonly string[];
  readonly statementId: string;
  readonly series: Series;
  /** Asked instead of the series': a question that has a row, one of the user's own or one aimed at. */
  readonly rowId?: string | undefined;
  /** Counts every turn to another question. */
  readonly turn: number;
  readonly focus: Focus;
  /** Another was wanted, and nothing else fits. */
  readonly noOther?: boolean;
}

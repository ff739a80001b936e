import type {
  Choice,
  Customer,
  Need,
  OwnLens,
  PlanRow,
  Question,
  SlotRow,
  Statement,
  Waiting,
} from './rows';

/** The stores whose rows the user edits. */
export interface Edited {
  customers: Customer;
  statements: Statement;
  questions: Question;
  needs: Need;
  /** Only its reason, and what the user answered about it. */
  choices: Choice;
  waiting: Waiting;
  lenses: OwnLens;
  plans: PlanRow;
  slots: SlotRow;
}

export type EditedTable = keyof Edited;

/** The fields that hold what the user typed, as it was typed. */
export type TextOf<K extends EditedTable> = {
  [F in keyof Edited[K]]-?: NonNullable<Edited[K][F]> extends string ? F : never;
}[keyof Edited[K]] &
  string;

/** The draft of a row's text that is being edited. */
export const draftOf = (name: EditedTable, id: string, field: string): string =>
  `${name}:${id}:${field}`;

/** Texts that a row has even when they are empty. */
const alwaysThere: readonly string[] = ['choices.why'];

export const isAlwaysThere = (name: EditedTable, field: string): boolean =>
  alwaysThere.includes(`${name}.${field}`);

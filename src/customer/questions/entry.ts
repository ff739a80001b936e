import type { TriggerKind } from './trigger';

export type Weights = Readonly<Partial<Record<TriggerKind, number>>>;

/** When a question fits. Its words are in the messages, twice: `ask_<id>_self` and `ask_<id>_aloud`. */
export interface Entry {
  readonly id: string;
  /** The triggers that call for it, and how loudly; the words of one of them fill the question. */
  readonly on?: Weights;
  /** For a question that fits any statement: how well. */
  readonly base?: number;
  /** What makes it fit better still when it is said, too. */
  readonly also?: Weights;
  /** Only where one of these is said, too. */
  readonly needs?: readonly TriggerKind[];
  /** Not where one of these is said. */
  readonly unless?: readonly TriggerKind[];
}

import type { Entry } from '../entry';
import { lenses, type Lens } from '../lens';
import { consequence } from './consequence';
import { decision } from './decision';
import { elsewhere } from './elsewhere';
import { forces } from './forces';
import { meaning } from './meaning';
import { possible } from './possible';
import { today } from './today';

const byLens = { meaning, today, consequence, possible, decision, forces, elsewhere };

export type QuestionId = (typeof byLens)[Lens][number]['id'];

export interface CatalogueQuestion extends Entry {
  readonly id: QuestionId;
  readonly lens: Lens;
}

/** All the questions we know. */
export const catalogue: readonly CatalogueQuestion[] = lenses.flatMap((lens) =>
  byLens[lens].map((entry) => ({ ...entry, lens })),
);

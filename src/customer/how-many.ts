import { inBatches } from './batches';
import { notes } from './database';
import type { Row } from './rows';

export interface HowMany {
  readonly customers: number;
  readonly statements: number;
  readonly needs: number;
}

/** How much there is of what is kept; what was deleted is not counted. */
export const howMany = async (): Promise<HowMany> => {
  const counted = { customers: 0, statements: 0, needs: 0 };
  for (const name of ['customers', 'statements', 'needs'] as const)
    await inBatches(notes.table(name), (rows) => {
      counted[name] += (rows as readonly Row[]).filter(
        ({ deletedAt }) => deletedAt === undefined,
      ).length;
    });
  return counted;
};

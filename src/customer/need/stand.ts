import type { Need } from '../rows';

/** What a statement says about a need. */
export type Stand = 'for' | 'against' | 'none';

export const standOf = (need: Need, statementId: string): Stand => {
  if (need.evidenceFor.includes(statementId)) return 'for';
  return need.evidenceAgainst.includes(statementId) ? 'against' : 'none';
};

import type { Choice, Need } from '../../../src/customer/rows';

/** A need as small as one can be. */
export const needOf = (id: string, more: Partial<Need> = {}): Need => ({
  id,
  createdAt: 0,
  updatedAt: 0,
  customerId: 'customer-1',
  text: `do ${id}`,
  evidenceFor: [],
  evidenceAgainst: [],
  ...more,
});

/** “a>b”, each made after the one before. */
export const choicesOf = (...made: string[]): Choice[] =>
  made.map((words, at) => {
    const [needId = '', overId = ''] = words.split('>');
    const row = { id: String(at).padStart(4, '0'), createdAt: at, updatedAt: at };
    return { ...row, customerId: 'customer-1', needId, overId, why: '' };
  });

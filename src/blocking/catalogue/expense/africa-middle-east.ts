import type { Site } from '../../site';

const category = 'expense';

/** Expense services whose users are mostly in Africa and the Middle East. */
export const africaMiddleEast: readonly Site[] = [
  {
    id: 'alaan',
    name: 'Alaan',
    category,
    patterns: ['app.alaan.com'],
    examples: { blocked: ['https://app.alaan.com/'], allowed: ['https://www.alaan.com/blog'] },
  },
  {
    id: 'pemo',
    name: 'Pemo',
    category,
    patterns: ['app.pemo.io'],
    examples: { blocked: ['https://app.pemo.io/'], allowed: ['https://www.pemo.io/'] },
  },
];

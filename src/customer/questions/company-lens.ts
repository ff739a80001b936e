import type { OwnLens } from './own-lens';

/** A question of the company's; see settings/policy.ts. */
export type CompanyQuestion = Omit<OwnLens, 'id'>;

/** FNV-1a: short, and the same wherever and whenever the same is asked. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
};

/**
 * The company's questions as lenses. What makes one the same is its words, so an answer keeps its question
 * when others are added, or are put in another order; the same words twice are one.
 */
export const companyLenses = (questions: readonly CompanyQuestion[]): OwnLens[] => {
  const lenses = questions.map((question) => ({
    ...question,
    // No colon in it: it stands between two in the names of drafts.
    id: `company-${hashOf(question.toOneself)}`,
  }));
  return [...new Map(lenses.map((lens) => [lens.id, lens])).values()];
};

/**
 * The ways of looking at a statement: what did they mean; how is it today, and what disappoints;
 * what follows if nothing changes, and for whom; what would become possible, and what is that worth;
 * who decides, by what measure; what pushes, attracts, worries and holds them; where else it arises.
 */
export const lenses = [
  'meaning',
  'today',
  'consequence',
  'possible',
  'decision',
  'forces',
  'elsewhere',
] as const;

export type Lens = (typeof lenses)[number];

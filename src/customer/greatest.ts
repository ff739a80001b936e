import type { Choice, Need } from './rows';

/** The need that was last held to be the greatest and is still there; unchosen, the oldest. */
export const greatestOf = (
  needs: readonly Need[],
  choices: readonly Choice[],
): Need | undefined => {
  const newestFirst = [...choices].sort((a, b) => (a.id < b.id ? 1 : -1));
  for (const { needId } of newestFirst) {
    const held = needs.find(({ id }) => id === needId);
    if (held) return held;
  }
  return [...needs].sort((a, b) => (a.id < b.id ? -1 : 1))[0];
};

import type { Choice, Need } from '../rows';

/** Two needs, whichever comes first. */
export const pairOf = (a: string, b: string): string => [a, b].sort().join('/');

export interface Standing {
  /** Held to be the greatest; while nothing was chosen, the oldest. */
  readonly greatest: Need | undefined;
  /** By which it was held to be that; missing where nothing was chosen. */
  readonly choice: Choice | undefined;
  /** The newest that was not compared yet, to be set against the greatest. */
  readonly challenger: Need | undefined;
  /** Not known yet whether they are greater than the greatest. */
  readonly putOff: readonly Need[];
  /** Held to be less than the greatest, be it over others. */
  readonly compared: readonly Need[];
}

const older = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const inOrder = <T extends { id: string; deletedAt?: number }>(rows: readonly T[]): T[] =>
  rows.filter(({ deletedAt }) => deletedAt === undefined).sort(older);

/** Without those that a later one took back. */
const holding = (made: readonly Choice[]): Choice[] =>
  made.filter(
    ({ needId, overId }, at) =>
      !made.slice(at + 1).some((later) => later.needId === overId && later.overId === needId),
  );

/** Which needs are less than one, be it over others. */
const lessThan = (choices: readonly Choice[]): ((id: string) => ReadonlySet<string>) => {
  const below = new Map<string, Set<string>>();
  const directly = (id: string): Set<string> => {
    const known = below.get(id) ?? new Set();
    below.set(id, known);
    return known;
  };
  for (const { needId, overId } of choices) directly(needId).add(overId);
  return (id) => {
    const found = new Set<string>();
    const left = [id];
    for (let next = left.pop(); next !== undefined; next = left.pop())
      for (const less of directly(next)) {
        if (found.has(less)) continue;
        found.add(less);
        left.push(less);
      }
    return found;
  };
};

/**
 * Where the needs of a customer stand. The newest is set against the greatest, so n needs take n - 1
 * choices. What was chosen stays known when a need is deleted: if A was greater than B, and B than C, then
 * A is greater than C without B, too.
 *
 * @param unsure pairs (`pairOf`) between which the user can't choose yet.
 */
export const standing = (
  needs: readonly Need[],
  choices: readonly Choice[],
  unsure: readonly string[] = [],
): Standing => {
  const live = inOrder(needs);
  const made = holding(inOrder(choices));
  const less = lessThan(made);
  const find = (id: string | undefined): Need | undefined => live.find((need) => need.id === id);

  let greatest = find(made.findLast(({ needId }) => find(needId))?.needId) ?? live[0];
  // One that was deleted and came back may have been held to be greater.
  for (let above = greatest; above;) {
    greatest = above;
    const { id } = above;
    above = live.find((need) => less(need.id).has(id) && !less(id).has(need.id));
  }
  if (!greatest)
    return {
      greatest,
      choice: undefined,
      challenger: undefined,
      putOff: [],
      compared: [],
    };

  const { id } = greatest;
  const known = less(id);
  const others = live.filter((need) => need.id !== id);
  const open = others.filter((need) => !known.has(need.id));
  const isPutOff = (need: Need): boolean => unsure.includes(pairOf(id, need.id));
  return {
    greatest,
    choice: made.findLast(({ needId }) => needId === id),
    challenger: open.findLast((need) => !isPutOff(need)),
    putOff: open.filter(isPutOff),
    compared: others.filter((need) => known.has(need.id)),
  };
};

import { sparedBy, waitsBy, type Decided } from '../blocking/decided';
import { compile } from '../blocking/matcher';
import { readOwnPattern, widened } from '../blocking/own-pattern';

export { matchPatternsOf } from '../blocking/match-patterns';
export { askLeave } from '../browser/leave';

/**
 * What of an address could be made to wait, the whole host first; nothing if it can't wait, or does
 * already.
 */
export const partsOf = (address: string, decided: Decided): string[] => {
  const read = readOwnPattern(address);
  const isBlocked = compile(waitsBy(decided), sparedBy(decided))(address).blocked;
  if (read.fault !== undefined || isBlocked) return [];
  return widened(read.pattern).reverse().slice(0, 3);
};

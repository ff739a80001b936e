import { compile } from '../blocking/matcher';
import { readOwnPattern, widened } from '../blocking/own-pattern';
import { shipped } from '../blocking/shipped';
import { categories } from '../blocking/site';
import { sparedFor, waitsFor } from '../blocking/waits';
import type { Stored } from '../browser/storage';

export { matchPatternsOf } from '../blocking/hosts';
export { askLeave } from '../browser/leave';

type Decided = Pick<Stored, 'choices' | 'company'>;

/** Which site would make this address wait in a session with all categories. */
export const verdictNow = (address: string, { choices, company }: Decided) =>
  compile(
    waitsFor(categories, shipped, choices, company.sites),
    sparedFor([], choices, company.sites),
  )(address);

/**
 * What of an address could be made to wait, the whole host first; nothing if it can't wait, or does
 * already.
 */
export const partsOf = (address: string, decided: Decided): string[] => {
  const read = readOwnPattern(address);
  if (read.fault !== undefined || verdictNow(address, decided).blocked) return [];
  return widened(read.pattern).reverse().slice(0, 3);
};

import { earnedOnOne } from './margin';
import { rounded } from './numbers';
import type { Lever, Need } from '../rows';

/** What is earned on what they buy more, or more on what they buy already. */
export type WorthPart =
  | { readonly kind: 'more'; readonly units: number; readonly margin: number }
  | {
      readonly kind: 'better';
      readonly units: number;
      readonly before: number;
      readonly after: number;
    };

/** What meeting a need is worth in a year, with the arithmetic that led to it. */
export interface WorthSum {
  readonly parts: readonly WorthPart[];
  readonly value: number;
  readonly currency: string;
  readonly unit?: string;
  readonly known: boolean;
}

/** What is known of it: by which lever, and how much. */
export interface WorthLine {
  readonly lever: Lever;
  readonly sum?: WorthSum;
}

const valueOf = (part: WorthPart): number =>
  part.units * (part.kind === 'more' ? part.margin : part.after - part.before);

const partsOf = ({ lever, worth = { currency: '', known: false } }: Need): WorthPart[] => {
  const { unitsNow, unitsMore } = worth;
  const before = earnedOnOne(worth, 'marginBefore');
  const after = earnedOnOne(worth, 'marginAfter');
  const margin = after ?? before;
  const better = lever === 'margin' || lever === 'both';
  const more = lever === 'volume' || lever === 'both';
  const parts: WorthPart[] = [];
  if (better && unitsNow !== undefined && before !== undefined && after !== undefined)
    parts.push({ kind: 'better', units: unitsNow, before, after });
  if (more && unitsMore !== undefined && margin !== undefined)
    parts.push({ kind: 'more', units: unitsMore, margin });
  return parts;
};

/** The sum in a year, of as much as the figures allow; `undefined` while they allow none. */
export const worthSum = (need: Need): WorthSum | undefined => {
  const parts = partsOf(need);
  if (!need.worth || parts.length === 0) return undefined;
  const { currency, unit, known } = need.worth;
  const value = rounded(parts.reduce((sum, part) => sum + valueOf(part), 0));
  return { parts, value, currency, known, ...(unit !== undefined && { unit }) };
};

/** For a brief; `undefined` while nothing is known. The words are made by whoever shows it. */
export const worthLine = (need: Need): WorthLine | undefined => {
  if (!need.lever) return undefined;
  const sum = worthSum(need);
  return { lever: need.lever, ...(sum && { sum }) };
};

import { formatNumber, parseNumber, rounded } from './numbers';
import type { Worth } from '../rows';

/** What is wrong with a figure as it was typed. */
export type FigureProblem = 'number' | 'negative' | 'price';
export type Figure = { readonly value: number } | { readonly problem: FigureProblem };
/** A margin as it is kept: an amount, or else a percentage of the price. */
export type Margin = { readonly value: number } | { readonly share: number };

const percent = /[%٪％]/;

/** A number that can't be less than 0. */
export const parseAmount = (text: string, locale: string): Figure => {
  const value = parseNumber(text, locale);
  if (value === undefined) return { problem: 'number' };
  return value < 0 ? { problem: 'negative' } : { value };
};

/** A margin: an amount, or with % a share of the price, which must be known. It may be a loss. */
export const parseMargin = (
  text: string,
  locale: string,
  price: number | undefined,
): Margin | { readonly problem: FigureProblem } => {
  const isShare = percent.test(text);
  const value = parseNumber(text.replace(percent, ''), locale);
  if (value === undefined) return { problem: 'number' };
  if (!isShare) return { value };
  return price === undefined ? { problem: 'price' } : { share: value };
};

/** A margin as `parseMargin` reads it again. */
export const formatMargin = (margin: Margin, locale: string): string =>
  'value' in margin
    ? formatNumber(margin.value, locale)
    : new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 8 }).format(
        margin.share / 100,
      );

/** When: today, or once the need is met. */
export type MarginField = 'marginBefore' | 'marginAfter';

const shareOf = { marginBefore: 'shareBefore', marginAfter: 'shareAfter' } as const;

export const isMargin = (field: string): field is MarginField => field in shareOf;

/** What to write of a margin, so that one of the two never stays beside the other. */
export const marginFigures = (field: MarginField, value: unknown, share: unknown) => ({
  [field]: value,
  [shareOf[field]]: share,
});

export const marginOf = (worth: Worth, field: MarginField): Margin | undefined => {
  const [value, share] = [worth[field], worth[shareOf[field]]];
  if (share !== undefined) return { share };
  return value === undefined ? undefined : { value };
};

/** What is earned on one unit; a share of a price that is not known is none. */
export const earnedOnOne = (worth: Worth, field: MarginField): number | undefined => {
  const margin = marginOf(worth, field);
  if (!margin || 'value' in margin) return margin?.value;
  return worth.price === undefined ? undefined : rounded((margin.share / 100) * worth.price);
};

import { parseNumber, rounded } from './numbers';

/** What is wrong with a figure as it was typed. */
export type FigureProblem = 'number' | 'negative' | 'price';
export type Figure = { readonly value: number } | { readonly problem: FigureProblem };

const percent = /[%٪％]/;

/** A number that can't be less than 0. */
export const parseAmount = (text: string, locale: string): Figure => {
  const value = parseNumber(text, locale);
  if (value === undefined) return { problem: 'number' };
  return value < 0 ? { problem: 'negative' } : { value };
};

/** A margin: an amount, or with % a share of the price. It may be a loss. */
export const parseMargin = (text: string, locale: string, price: number | undefined): Figure => {
  const share = percent.test(text);
  const value = parseNumber(text.replace(percent, ''), locale);
  if (value === undefined) return { problem: 'number' };
  if (!share) return { value };
  return price === undefined ? { problem: 'price' } : { value: rounded((value / 100) * price) };
};

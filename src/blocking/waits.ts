import type { Category, Site, WaitingSite } from './site';

/** What waits when these categories are chosen. */
export const waitsFor = (
  categories: readonly Category[],
  catalogue: readonly Site[],
): WaitingSite[] =>
  catalogue
    .filter(({ category, optional }) => categories.includes(category) && optional === undefined)
    .map(({ id, name, category, patterns, except = [], instead }) => ({
      id,
      name,
      category,
      patterns,
      except,
      ...(instead !== undefined && { instead }),
    }));

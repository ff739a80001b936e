import { foldLetters } from './search/fold';

/** For comparing names: without accents, case and outer space. */
export const fold = (text: string): string => foldLetters(text).trim().replace(/\s+/g, ' ');

/** Those in whose name every typed word occurs, in the order given. */
export const matchNames = <T extends { readonly name: string }>(
  customers: readonly T[],
  typed: string,
): T[] => {
  const wanted = fold(typed).split(' ').filter(Boolean);
  return customers.filter(({ name }) => {
    const words = fold(name);
    return wanted.every((word) => words.includes(word));
  });
};

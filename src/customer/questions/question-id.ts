import type { Fitting } from './fitting';

/** The same for the same question of every statement; what `from` of a kept question holds. */
export const idOf = (question: Fitting): string =>
  'own' in question ? question.own.id : question.id;

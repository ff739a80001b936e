import type { Statement } from '../../customer/rows';

/** When something was heard, as exactly as it is known: “12 May”, “May”, “2023”; empty when it isn't. */
export const whenSaid = (
  { heardAt, precision }: Pick<Statement, 'heardAt' | 'precision'>,
  language: string,
  now = Date.now(),
): string => {
  if (heardAt === undefined || precision === 'unknown') return '';
  const isThisYear = new Date(heardAt).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, {
    ...(precision === 'day' && { day: 'numeric' }),
    ...(precision !== 'year' && { month: 'long' }),
    ...((precision === 'year' || !isThisYear) && { year: 'numeric' }),
  }).format(heardAt);
};

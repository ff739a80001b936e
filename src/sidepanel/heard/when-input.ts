const pad = (n: number, length = 2): string => String(n).padStart(length, '0');

/** A day as a date field has it. */
export const asInput = (at: number): string => {
  const date = new Date(at);
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
};

/** The year of a text, when it is one in which something may have been said. */
export const yearFrom = (text: string): number | undefined => {
  const year = Number(text.trim().normalize('NFKC'));
  return Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : undefined;
};

/** The first ms of the day that a date field has. */
export const dateFrom = (value: string): number | undefined => {
  const [year = '', month, day] = value.split('-');
  if (yearFrom(year) === undefined || month === undefined || day === undefined) return undefined;
  return new Date(Number(year), Number(month) - 1, Number(day)).getTime();
};

/** January first, as they are called by themselves. */
export const monthNames = (language: string): string[] => {
  const name = new Intl.DateTimeFormat(language, { month: 'long' });
  return Array.from({ length: 12 }, (_, month) => name.format(new Date(2026, month, 15)));
};

import type { Surface } from '../browser';
import { untilIs } from '../until';

const pad = (n: number): string => String(n).padStart(2, '0');

/** Runs in the page: turns to the date field; answers whether keys reach its parts. */
const turnTo = (label: string): boolean => {
  const dates = [...document.querySelectorAll<HTMLInputElement>('input[type=date]')];
  const field = dates.find(({ labels }) => labels?.[0]?.textContent === label);
  if (!field) throw new Error(`no date field ${label}`);
  field.focus();
  return document.hasFocus() || !navigator.userAgent.includes('Firefox');
};

/** Runs in the page: chooses the day in the field that was turned to, as the browser's calendar does. */
const choose = (day: string): void => {
  const field = document.activeElement as HTMLInputElement;
  field.value = day;
  for (const kind of ['input', 'change'])
    field.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
};

/** Types a day into a date field as the browsers write it here: month, day, year. */
export const typeDay = async (surface: Surface, label: string, day: Date): Promise<void> => {
  const [year, month, date] = [day.getFullYear(), pad(day.getMonth() + 1), pad(day.getDate())];
  const wanted = `${String(year)}-${month}-${date}`;
  // The sidebar of a headless Firefox never has the window's focus, without which the parts of a date
  // field take no keys.
  if (await surface.evaluate(turnTo, label))
    await surface.press(...`${month}${date}${String(year)}`);
  else await surface.evaluate(choose, wanted);
  await untilIs(
    label,
    () =>
      surface.evaluate(() => {
        const { activeElement: field } = document;
        return field instanceof HTMLInputElement ? field.value : '';
      }),
    (value) => value === wanted,
  );
};

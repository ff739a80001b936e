import 'temporal-polyfill/global';
import { expect, it } from 'vitest';
import { addDays, dayOf, weekdayOf, zoneHere } from '../../src/calendar/time';
import type { PlanRow } from '../../src/customer/rows';
import type { Place as Point, Surface } from './browser';
import { rows } from './notes';
import { inEachBrowser, type Place } from './place';
import { openOwn } from './settings-page';
import { shown, until, untilIs } from './until';

const button = (name: string) => ({ role: 'button', name });

/** Wednesday of next week, whichever day a week begins with. */
const wednesday = (): string => {
  const today = dayOf(Date.now(), zoneHere());
  return addDays(today, 10 - weekdayOf(today));
};

/** Sets a field for a day or a time, which no two languages type alike. */
const set = (page: Surface, label: string, value: string): Promise<void> =>
  page.evaluate(
    (name, text) => {
      const labels = [...document.querySelectorAll('label')];
      const field = labels.find(({ textContent }) => textContent === name)?.control;
      if (!(field instanceof HTMLInputElement)) throw new Error(`no field ${name}`);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    value,
  );

/** Where the slot is, its lower edge, and how wide a day and how high an hour are. */
const slotAt = (page: Surface) =>
  page.evaluate(() => {
    const slot = document.querySelector('.slot');
    const day = slot?.closest('[data-day]');
    if (!slot || !day) throw new Error('no slot');
    slot.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = slot.getBoundingClientRect();
    const hour = Number.parseFloat(getComputedStyle(slot).getPropertyValue('--hour'));
    return {
      middle: { x: x + width / 2, y: y + height / 2 },
      edge: { x: x + width / 2, y: y + height - 4 },
      day: day.getBoundingClientRect().width,
      hour,
    };
  });

const moved = ({ x, y }: Point, right: number, down: number): Point => ({
  x: x + right,
  y: y + down,
});

/** Waits until what is planned is just this. */
const planned = ({ browser }: Place, wanted: readonly Partial<PlanRow>[]) =>
  untilIs(
    'the plans',
    async () => (await rows<PlanRow>(browser, 'plans')).filter((row) => !row.deletedAt),
    (plans) =>
      plans.length === wanted.length &&
      wanted.every((fields, n) =>
        Object.entries(fields).every(
          ([name, value]) => plans[n]?.[name as keyof PlanRow] === value,
        ),
      ),
  );

/** The week shows a change a moment after it was written. */
const drawn = (page: Surface, day: string, time: string): Promise<boolean> =>
  until('the slot as it is now', () =>
    page.evaluate(
      (at, words) =>
        document
          .querySelector(`[data-day="${at}"] .slot`)
          ?.getAttribute('aria-label')
          ?.includes(words) ?? false,
      day,
      time,
    ),
  );

inEachBrowser('the week', (place) => {
  it('takes an hour by the form, moves it by mouse and by keys, and gives each change back', async () => {
    const day = wednesday();
    const next = addDays(day, 1);
    const page = await openOwn(place, 'library.html');
    await page.front();
    await page.click(button('Plan an hour'));
    await page.fill({ role: 'combobox', name: 'Customer' }, 'Harrow & Finch');
    await set(page, 'Day', day);
    await set(page, 'Time', '10:00');
    await set(page, 'Minutes', '45');
    await page.click(button('Plan it'));
    await shown(page, 'Planned:');
    await planned(place, [{ day, time: '10:00', minutes: 45 }]);
    await untilIs(
      'the slot',
      () => page.text(),
      (text) => text.includes('Harrow & Finch'),
    );

    const before = await slotAt(page);
    await page.drag(before.middle, moved(before.middle, before.day, before.hour));
    await planned(place, [{ day: next, time: '11:00', minutes: 45 }]);
    await drawn(page, next, '11:00');
    // What ends a drag is no click: nothing was opened.
    expect(await page.evaluate(() => document.querySelector('dialog') !== null)).toBe(false);

    const { edge, hour } = await slotAt(page);
    await page.drag(edge, moved(edge, 0, hour / 2));
    await planned(place, [{ day: next, time: '11:00', minutes: 75 }]);
    await drawn(page, next, '12:15');

    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.slot')?.focus();
    });
    await page.pressWith(['Alt'], 'ArrowLeft');
    await planned(place, [{ day, time: '11:00', minutes: 75 }]);
    await untilIs(
      'the focus on the slot',
      () =>
        page.evaluate(() =>
          document.activeElement?.closest('[data-day]')?.getAttribute('data-day'),
        ),
      (at) => at === day,
    );
    await page.pressWith(['Alt'], 'ArrowUp');
    await page.pressWith(['Alt', 'Shift'], 'ArrowDown');
    await planned(place, [{ day, time: '10:45', minutes: 90 }]);

    await page.click(button('Undo'));
    await planned(place, [{ day: next, time: '11:00', minutes: 75 }]);
    // The week shows it a moment later, in another column.
    await until('the slot in its column', () =>
      page.evaluate((at) => {
        const slot = document.querySelector<HTMLElement>(`[data-day="${at}"] .slot`);
        slot?.focus();
        return slot !== null && document.activeElement === slot;
      }, next),
    );
    await page.press('Delete');
    await planned(place, []);
    await shown(page, 'Nothing is planned this week');
    await page.click(button('Undo'));
    await planned(place, [{ day: next, time: '11:00', minutes: 75 }]);
  });
});

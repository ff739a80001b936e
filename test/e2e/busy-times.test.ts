import { expect, it } from 'vitest';
import type { Surface } from './browser';
import { inEachBrowser } from './place';
import { openOwn } from './settings-page';
import { shown } from './until';

/** Drops a file with this text on the page, repeated so many times between its first and last line. */
const dropFile = (page: Surface, lines: string, times = 1): Promise<void> =>
  page.evaluate(
    ([content, count]) => {
      const text = `BEGIN:VCALENDAR\r\n${String(content).repeat(Number(count))}END:VCALENDAR\r\n`;
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'work.ics', { type: 'text/calendar' }));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
      );
    },
    [lines, times] as const,
  );

const next = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');

inEachBrowser('busy times', (place) => {
  it('are read from a file that is dropped on the page, and forgotten again', async () => {
    const page = await openOwn(place, 'library.html');
    await page.front();
    await shown(page, 'Choose a calendar file');
    await dropFile(
      page,
      [
        'BEGIN:VEVENT',
        'UID:1',
        'SUMMARY:Secret',
        `DTSTART;TZID=W. Europe Standard Time:${next(2)}T090000`,
        'DURATION:PT1H',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'END:VEVENT',
        '',
      ].join('\r\n'),
    );
    await shown(page, '3 busy times, known until');
    await page.click({ role: 'button', name: 'Forget them' });
    await shown(page, 'Busy times are forgotten.');
    await dropFile(page, 'x'.repeat(1_024), 30 * 1_024);
    await shown(page, 'larger than 25 MB');
    expect(await page.evaluate(() => location.pathname)).toBe('/library.html');
  });
});

import { expect, it } from 'vitest';
import type { Question } from '../../src/customer/rows';
import type { Surface } from './browser';
import { startSession } from './commands';
import { rows } from './notes';
import { openPanel } from './open-panel';
import { inEachBrowser, type Place } from './place';
import { shown, until, untilIs } from './until';

const button = (name: string) => ({ role: 'button', name });
const heardBox = { role: 'textbox', name: 'What did they say?' };

/** Waits until the focus is on something with these words, or this label. */
const focusOn = async (panel: Surface, words: string): Promise<void> => {
  await untilIs(
    'the focus',
    () =>
      panel.evaluate(() => {
        const { activeElement: at } = document;
        const labels = at && 'labels' in at ? (at as HTMLInputElement).labels : null;
        return labels?.[0]?.textContent ?? at?.textContent ?? '';
      }),
    (text) => text.includes(words),
  );
};

const kept = (place: Place, wanted: (rows: Question[]) => boolean): Promise<Question[]> =>
  untilIs('the questions', () => rows<Question>(place.browser, 'questions'), wanted);

inEachBrowser('in the side panel', (place) => {
  it('one answers by keyboard, marks another to ask them, and finds both again', async () => {
    await startSession(place.browser, { customer: 'Harrow & Finch' });
    const panel = await openPanel(place);
    for (const text of ['We throw away about 4% of every run.', 'Don’t be late in November.']) {
      await panel.fill(heardBox, text);
      await panel.press('Enter');
      await shown(panel, text);
    }
    await panel.click({ role: 'tab', name: 'Ask' });
    await shown(panel, '1 of 2');
    await shown(panel, 'What does “4%” cost them in a year?');

    await panel.fill({ role: 'textbox', name: 'What does “4%” cost them in a year?' }, 'A lot');
    await panel.press('Enter');
    await focusOn(panel, 'They told me');
    await panel.press('ArrowDown');
    await kept(place, ([row]) => row?.answer === 'A lot' && row.certainty === 'think');
    await panel.press('n');
    await shown(panel, '2 of 2');
    await panel.press('t');
    await kept(place, ([, row]) => row?.toAsk === true);
    await shown(panel, '2 of 2 asked');

    await panel.evaluate(() => {
      window.close();
    });
    await until('the panel to be closed', async () => !(await place.browser.sidePanel()));
    const again = await openPanel(place);
    await again.click({ role: 'tab', name: 'Ask' });
    await shown(again, '2 of 2 asked');
    const answer = { role: 'textbox', name: 'What does “4%” cost them in a year?' };
    await until('the answer', () => again.has(answer));
    await again.click(button('Next'));
    await untilIs(
      'the question to ask them',
      () => again.evaluate(() => document.querySelectorAll('[aria-pressed="true"]').length),
      (n) => n === 1,
    );
    expect(await rows<Question>(place.browser, 'questions')).toHaveLength(2);
  });
});

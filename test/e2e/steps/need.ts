import type { Surface } from '../browser';
import { shown, untilIs } from '../until';
import { typeDay } from './day';
import { box, button, type Scene } from './scene';
import { greatest, nextStep, nextStepDay, other, visitDay } from './story';

const keep = async (panel: Surface, need: { text: string; soThat: string }): Promise<void> => {
  await panel.fill(box('They need to'), need.text);
  await panel.press('Enter');
  await panel.fill(box('so that'), need.soThat);
  await panel.press('Enter');
};

/** Adds to the opened need something that they said. */
const backUp = async (panel: Surface): Promise<void> => {
  await panel.click(button('Add what they said'));
  await panel.fill({ role: 'searchbox', name: 'Find what they said' }, 'Friday');
  await untilIs(
    'what was found',
    () => panel.evaluate(() => document.querySelectorAll('.need-picker li').length),
    (n) => n === 1,
  );
  await panel.click(button('Backs it up'));
  await untilIs(
    'what backs it up',
    () => panel.evaluate(() => document.querySelectorAll('.need-evidence.for li').length),
    (n) => n === 2,
  );
};

const reckon = async (panel: Surface): Promise<void> => {
  await panel.click({ role: 'radio', name: 'They buy more' });
  await panel.clickOn('.need-body details details > summary');
  for (const [figure, text] of [
    ['Counted in', 't'],
    ['They would buy more in a year', '40'],
    ['Margin on one today', '300'],
  ] as const) {
    await panel.fill(box(figure), text);
    await panel.press('Enter');
  }
  await shown(panel, '= $12,000 a year (guess)');
};

/** Says what they need, which is the greatest need and why, what it is worth and what comes next. */
export const need = async ({ look }: Scene, panel: Surface): Promise<void> => {
  await keep(panel, greatest);
  await shown(panel, 'Add a need');
  await panel.click(button('Add a need'));
  await shown(panel, 'A new need');
  await keep(panel, other);
  await shown(panel, 'If they could solve only one this year, which?');
  await look('choice', panel, 'wrote down two needs; asked which they would solve');

  await panel.click(button(`${greatest.text} so that ${greatest.soThat}`));
  await panel.fill(box('Their greatest need, because'), greatest.because);
  await panel.press('Enter');
  await shown(panel, 'If you had nothing to sell, would it still be this?');
  await look('need', panel, 'chose the greatest, and said why');
  await panel.click(button('Yes'));
  await backUp(panel);
  await look('need-evidence', panel, 'added what else backs it up');

  await reckon(panel);
  await look('worth', panel, 'worked out what it’s worth');

  await panel.fill(box('Next step'), nextStep);
  await panel.press('Enter');
  await typeDay(panel, 'When', nextStepDay);
  await typeDay(panel, 'Next visit', visitDay);
  await look('need-next', panel, 'said what comes next, and the day of the visit');
};

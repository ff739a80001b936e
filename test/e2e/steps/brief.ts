import type { Surface } from '../browser';
import { send, rewriteSession } from '../commands';
import { shown, untilIs } from '../until';
import { button, tab, type Scene } from './scene';
import { answered, customer, greatest, marked, nextStep } from './story';

const toAsk = (panel: Surface): Promise<string[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll('.ask-three [data-question] > [dir]')].map(
      ({ textContent }) => textContent,
    ),
  );

/** Chooses what to ask them first, and copies the page. */
export const brief = async ({ look }: Scene, panel: Surface): Promise<void> => {
  await panel.click(tab('Brief'));
  await untilIs(
    'the questions',
    () => toAsk(panel),
    (questions) => questions[0] === answered.aloud && questions[1] === marked.aloud,
  );
  await panel.click(button(`Move up: ${marked.aloud}`));
  await untilIs(
    'the order',
    () => toAsk(panel),
    ([first]) => first === marked.aloud,
  );
  await look('brief', panel, 'put the questions to ask into an order');
  await panel.click(button('Copy brief'));
  await shown(panel, 'Copied.');
};

/** Lets the 45 minutes be over, by the clock. */
export const end = async ({ browser, look }: Scene, panel: Surface): Promise<void> => {
  const now = Date.now();
  await rewriteSession(browser, (running) => ({
    ...running,
    startedAt: now - 45 * 60_000,
    endsAt: now - 1,
  }));
  await send(browser, 'tick');
  await shown(panel, `45 minutes for ${customer}.`);
  for (const words of [greatest.text, marked.aloud, nextStep]) await shown(panel, words);
  await look('summary', panel, 'the 45 minutes are over: what they came to');
};

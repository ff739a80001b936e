import type { Surface } from '../browser';
import { shown, untilIs } from '../until';
import { box, button, tab, type Scene } from './scene';
import { answered, heard, said } from './story';

/** Whether what is pressed and chosen there is so many. */
const pressed = (panel: Surface): Promise<number> =>
  panel.evaluate(() => document.querySelectorAll('[aria-pressed="true"], :checked').length);

/** Asks what they mean: answers one question, marks another to ask them, and comes upon a need. */
export const ask = async ({ look }: Scene, panel: Surface): Promise<void> => {
  const turnTo = async (text: string): Promise<void> => {
    const n = heard.findIndex((each) => each === text) + 1;
    await shown(panel, `${String(n)} of ${String(heard.length)}`);
    await shown(panel, text);
  };
  const next = async (): Promise<void> => {
    await panel.click(button('Next'));
  };

  await panel.click(tab('Ask'));
  await turnTo(said.byTom);
  await panel.fill(box(answered.question), answered.answer);
  await panel.press('Enter');
  await panel.click({ role: 'radio', name: 'I’m guessing' });
  await untilIs(
    'how sure',
    () => pressed(panel),
    (n) => n === 1,
  );
  await shown(panel, '1 of 5 asked');
  await look('ask', panel, `answered “${answered.question}”, as a guess`);

  await next();
  await turnTo(said.pasted[0]);
  await panel.click(button('Ask them'));
  await shown(panel, '2 of 5 asked');
  await look('ask-them', panel, 'marked a question to ask them');

  for (const text of [said.pasted[1], said.pasted[2], said.onPage]) {
    await next();
    await turnTo(text);
  }
  await panel.click(button('There’s a need here'));
  await shown(panel, 'It begins with what they said:');
  await look('need-new', panel, 'clicked “There’s a need here”');
};

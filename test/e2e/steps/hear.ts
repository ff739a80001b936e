import type { Surface } from '../browser';
import { shows } from '../checks';
import { pasteInto } from '../paste';
import { select } from '../selection';
import { shown } from '../until';
import { box, button, type Scene } from './scene';
import { heard, news, said } from './story';

const heardBox = box('What did they say?');

/** Writes down what they said: typed, pasted as a list, and selected on a page. */
export const hear = async ({ browser, look }: Scene, panel: Surface): Promise<void> => {
  await panel.fill(heardBox, `Tom: ${said.byTom}`);
  await panel.press('Enter');
  await shown(panel, 'Is Tom someone there?');
  await look('heard-tom', panel, 'typed what Tom said; asked once whether Tom is someone there');
  await panel.click(button('Yes, Tom said it'));
  await shown(panel, '1 heard');

  await pasteInto(panel, said.pasted.map((text) => `- ${text}`).join('\n'));
  await shown(panel, 'Keep 3 things they said');
  await look('heard-paste', panel, 'pasted a list of three');
  await panel.click(button('Keep 3 things they said'));
  await shown(panel, '4 heard');
  await panel.click(button('Dismiss'));

  const page = await browser.openTab(news);
  await shows(page, news);
  await browser.theySaidThis(page, await select(page, '#one', '#one'));
  await shown(panel, '5 heard');
  for (const text of heard) await shown(panel, text);
  await look('toast', page, 'selected a sentence on a page and chose “They said this”');
  await page.close();
  await look('heard', panel, `${String(heard.length)} things they said stand in the panel`);
};

import { expect, it } from 'vitest';
import type { Statement } from '../../src/customer/rows';
import type { Surface } from './browser';
import { neutral, visit } from './checks';
import { stored } from './commands';
import { rows } from './notes';
import { inEachBrowser, type Place } from './place';
import { ask } from './steps/ask';
import { brief, end } from './steps/brief';
import { hear } from './steps/hear';
import { need } from './steps/need';
import { button, tab, type Scene } from './steps/scene';
import { start } from './steps/start';
import { answered, customer, greatest, heard, marked, nextStep, other, said } from './steps/story';
import { shown, until } from './until';

/** What whoever pastes gets. */
const pasted = async (place: Place): Promise<string> => {
  const page = await visit(place, neutral);
  await page.clickOn('#reply');
  await page.paste();
  return until('what was pasted', () =>
    page.evaluate(() => (document.getElementById('reply') as HTMLTextAreaElement).value),
  );
};

/** The page as text; of its days only that they stand there. */
const expected = ((): RegExp => {
  const lines = [
    `## ${customer}`,
    'visit DAY, Tom',
    `**Greatest need:** ${greatest.text} so that ${greatest.soThat}`,
    `**Because** ${greatest.because}`,
    `**In their words:**\n\n- “${said.onPage}” DAY\n- “${said.byTom}” Tom`,
    `**I’m guessing:**\n\n- ${answered.answer}`,
    `**Ask on DAY:**\n\n1. “${marked.aloud}”\n2. “${answered.aloud}”`,
    '**Worth:** They buy more. 40 t more × $300 margin = $12,000 a year (guess)',
    `**Next step:** ${nextStep}, DAY`,
  ].map((line) => line.replaceAll(/[$*+.?()|[\]]/g, '\\$&').replaceAll('DAY', '[A-Z][^\\n]+'));
  return new RegExp(`^${lines.join('\\n\\n')}\\n$`);
})();

const expectKept = async (panel: Surface): Promise<void> => {
  await shown(panel, customer);
  for (const text of heard) await shown(panel, text);
  await shown(panel, 'Tom');
  await panel.click(tab('Ask'));
  await shown(panel, '2 of 5 asked');
  await panel.click(tab('Need'));
  for (const words of [greatest.soThat, other.text, '$12,000']) await shown(panel, words);
  await panel.click(tab('Brief'));
  for (const words of [greatest.because, marked.aloud, nextStep]) await shown(panel, words);
};

inEachBrowser('45 minutes', (place) => {
  it('lead from the first word to the brief, and all of it is there after a restart', async () => {
    const scene: Scene = { browser: place.browser, look: () => Promise.resolve() };
    const panel = await start(scene);
    await hear(scene, panel);
    const statements = await rows<Statement>(place.browser, 'statements');
    await ask(scene, panel);
    await need(scene, panel);
    await brief(scene, panel);
    expect(await pasted(place)).toMatch(expected);
    await end(scene, panel);
    expect((await stored(place.browser)).session).toBeNull();

    await place.browser.quit();
    await place.relaunch();
    const popup = await place.browser.clickToolbar(await visit(place, neutral));
    await popup.click(button('Start focus session'));
    await expectKept(await until('the side panel', () => place.browser.sidePanel()));
    expect(statements).toHaveLength(heard.length);
  });
});

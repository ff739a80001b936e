import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { visit, neutral, newTab } from './checks';
import { session, startSession } from './commands';
import { rows } from './notes';
import { inEachBrowser } from './place';
import { shown, until } from './until';

const button = (name: string) => ({ role: 'button', name });
const heardBox = { role: 'textbox', name: 'What did they say?' };

inEachBrowser(
  'a private window that keeps no notes',
  (place) => {
    it('says so, keeps what is typed in its box, and lets the session be', async () => {
      await place.browser.allowPrivate();
      await startSession(place.browser, { strictness: 'gentle', minutes: 25 });
      const before = (await session(place.browser)).endsAt;
      const known = await place.browser.tabs();
      await (
        await place.browser.own()
      ).evaluate(async () => {
        await chrome.windows.create({ incognito: true, url: chrome.runtime.getURL('popup.html') });
      });
      const tab = await newTab(place, known);
      await shown(tab, 'This is a private window');
      await tab.fill(heardBox, 'Ten days by October');
      await tab.press('Enter');
      await shown(tab, 'Not kept yet.');
      await shown(tab, 'Your words are still here');
      await tab.click(button('Try again'));
      await shown(tab, 'This is a private window');
      expect(
        await tab.evaluate(() => (document.getElementById('heard') as HTMLTextAreaElement).value),
      ).toBe('Ten days by October');
      await tab.click(button('Add 5 minutes'));
      await until(
        'five minutes more',
        async () => (await session(place.browser)).endsAt === before + 5 * 60_000,
      );
      expect(await rows(place.browser, 'statements')).toEqual([]);
    });
  },
  ['firefox'],
);

inEachBrowser('the panel’s menu', (place) => {
  it('exports what was heard as a file', async () => {
    await startSession(place.browser, { customer: 'Harrow & Finch' });
    const popup = await place.browser.clickToolbar(await visit(place, neutral));
    await popup.click(button('Open notes'));
    const panel = await until('the side panel', () => place.browser.sidePanel());
    await panel.fill(heardBox, 'We throw away 4%');
    await panel.press('Enter');
    await shown(panel, 'Kept.');
    await panel.click(button('More'));
    await panel.click(button('Export'));
    await shown(panel, 'Saved as undivided-');
    const { downloads } = place.browser;
    // Until it is there as a whole, it can't be read.
    const file = await until('the file', () => {
      const name = readdirSync(downloads).find((each) => /^undivided-.*\.json$/.test(each));
      return (
        name !== undefined && (JSON.parse(readFileSync(join(downloads, name), 'utf8')) as object)
      );
    });
    expect(file).toMatchObject({
      format: 'undivided',
      customers: [{ name: 'Harrow & Finch' }],
      statements: [{ text: 'We throw away 4%' }],
    });
  });
});

import { expect, it } from 'vitest';
import { facts } from '../fixtures/harrow';
import type { Surface } from './browser';
import { neutral, visit } from './checks';
import { asPdf, textOnPaper } from './chromium-page';
import { endSession, startSession } from './commands';
import { inEachBrowser, type Place } from './place';
import { seed } from './seed';
import { shown, until } from './until';

const button = (name: string) => ({ role: 'button', name });
const name = 'Harrow & Finch Bakeries';

/** What is known about the customer; answers their id. */
const know = async (place: Place): Promise<string> => {
  const { customerId } = await startSession(place.browser, { customer: name });
  await endSession(place.browser);
  const theirs = (rows: readonly object[]) => rows.map((row) => ({ ...row, customerId }));
  await seed(place.browser, {
    customers: [{ ...facts.customer, id: customerId, nextVisit: Date.now() + 86_400_000 }],
    statements: theirs(facts.statements),
    questions: theirs(facts.questions),
    needs: theirs(facts.needs),
    choices: theirs(facts.choices),
  });
  return customerId;
};

const openBrief = async (place: Place): Promise<Surface> => {
  const popup = await place.browser.clickToolbar(await visit(place, neutral));
  await popup.fill({ role: 'combobox', name: 'Customer' }, name);
  await popup.press('Escape');
  await popup.click(button('Start focus session'));
  const panel = await until('the side panel', () => place.browser.sidePanel());
  await panel.click({ role: 'tab', name: 'Brief' });
  return panel;
};

inEachBrowser('the brief', (place) => {
  it('is copied as text and as rich text, for whoever pastes it', async () => {
    await know(place);
    const panel = await openBrief(place);
    await panel.click(button('Copy brief'));
    await shown(panel, 'Copied.');

    const page = await visit(place, neutral);
    await page.evaluate(() => {
      document.addEventListener('paste', ({ clipboardData }) => {
        Object.assign(window, {
          pasted: {
            plain: clipboardData?.getData('text/plain'),
            rich: clipboardData?.getData('text/html'),
          },
        });
      });
    });
    await page.clickOn('#reply');
    await page.paste();
    const { plain, rich } = await until('what was pasted', () =>
      page.evaluate(
        () => (window as unknown as { pasted?: { plain: string; rich: string } }).pasted,
      ),
    );
    expect(plain).toMatch(/^## Harrow & Finch Bakeries\n\nvisit /);
    expect(plain).toContain('\n- “The supermarket wants ten days by October.” Ana, ');
    expect(plain).toMatch(/\n1\. “What happens if .*\n2\. “When did .*\n3\. “Who besides /);
    expect(rich).toMatch(/<h2[^>]*>Harrow &amp; Finch Bakeries<\/h2>/);
    expect(rich).toMatch(
      /<li[^>]*><span[^>]*>“The supermarket wants ten days by October.”<\/span>/,
    );
  });
});

inEachBrowser(
  'on paper',
  (place) => {
    it('is the brief and nothing else', async () => {
      const id = await know(place);
      const tab = await place.browser.openTab(
        place.browser.ownAddress(`sidepanel.html#brief/${id}`),
      );
      await shown(tab, 'Copy brief');
      const sheet = await tab.evaluate(() => document.querySelector('article')?.innerText);
      const lines = (text = ''): string[] => text.split('\n').filter((line) => line.trim() !== '');
      expect(lines(sheet)).toContain(name);
      expect(lines(await textOnPaper(tab))).toEqual(lines(sheet));
      const pdf = (await asPdf(tab)).toString('latin1');
      expect(pdf).toMatch(/^%PDF-/);
      // The brief fits on one page.
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
      await tab.close();
    });
  },
  ['chromium'],
);

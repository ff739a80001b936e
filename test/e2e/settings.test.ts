import { expect, it } from 'vitest';
import { same } from '../../src/settings/same';
import type { Surface } from './browser';
import { expectRefused, expectSeen, neutral, visit } from './checks';
import { endSession, send, startSession, stored } from './commands';
import { inEachBrowser } from './place';
import { openSettings } from './settings-page';
import { shown, until, untilIs } from './until';

const button = (name: string) => ({ role: 'button', name });

/** Gives the page's field for a list this file, as the user's choice of it does. */
const chooseFile = (page: Surface, text: string): Promise<void> =>
  page.evaluate((content) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('no field for a file');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'list.txt', { type: 'text/plain' }));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

inEachBrowser('the settings', (place) => {
  it('take a site of one’s own, by the browser’s question, and let it be tried', async () => {
    if (place.kind === 'chromium') {
      await place.browser.quit();
      await place.relaunch(['*://*.intranet.test/*', 'contentSettings']);
      // Loaded anew, it shows its welcome beside the one that the browser restores, and in front.
      await until('the second welcome', async () => {
        const all = await Promise.all((await place.browser.tabs()).map((tab) => tab.address()));
        return all.filter((address) => address.endsWith('/welcome.html')).length > 1;
      });
    }
    const page = await openSettings(place);
    const field = { role: 'textbox', name: 'What else should wait?' };
    await page.fill(field, 'com');
    await page.press('Enter');
    await shown(page, 'That is too much');
    await page.fill(field, 'https://intranet.test/expenses/');
    await shown(page, 'everything on intranet.test under /expenses/');
    await page.click(button('Let it wait'));
    await place.browser.answerQuestion(true);
    await until('leave', async () =>
      (await place.browser.own()).evaluate(() =>
        chrome.permissions.contains({ origins: ['*://*.intranet.test/*'] }),
      ),
    );
    await startSession(place.browser);
    place.world.clear();
    const address = 'https://intranet.test/expenses/1';
    await expectRefused(place, await place.browser.openTab(address), address);
    await expectSeen(await visit(place, 'https://intranet.test/customers'));
    await endSession(place.browser);
    await send(place.browser, 'choose', {
      changes: [{ kind: 'own', pattern: 'intranet.test/expenses', present: false }],
    });
  });

  it('take a list whole or not at all, name the lines that can’t be read, and give it back', async () => {
    const page = await openSettings(place);
    await chooseFile(page, 'intranet.test\nnot a site\n');
    await shown(page, 'Nothing was taken');
    await shown(page, 'Line 2');
    expect((await stored(place.browser)).choices?.own ?? []).toEqual([]);

    await chooseFile(page, 'intranet.test\n! mail.google.com/mail/u/1\n- expensify\n');
    await shown(page, 'Taken: 1 site, 1 exception');
    const taken = {
      own: ['intranet.test'],
      except: ['mail.google.com/mail/u/1'],
      switched: { expensify: false },
    };
    await untilIs(
      'the list',
      async () => (await stored(place.browser)).choices,
      (choices) => same(choices, taken),
    );
    await page.click(button('Undo'));
    await untilIs(
      'what was before',
      async () => (await stored(place.browser)).choices,
      (choices) => choices?.own.length === 0 && choices.except.length === 0,
    );
  });

  it('silence the notifications of what waits, for the session and no other site’s', async () => {
    const page = await openSettings(place);
    if (place.kind === 'firefox') {
      await shown(page, 'This browser lets no extension silence notifications');
      return;
    }
    const settingOf = async (primaryUrl: string): Promise<string> =>
      (await place.browser.own()).evaluate(
        async (url) =>
          (await chrome.contentSettings.notifications.get({ primaryUrl: url })).setting,
        primaryUrl,
      );
    await page.click({ role: 'checkbox', name: 'Silence their notifications, too' });
    await until('it to be on', async () => (await stored(place.browser)).silence === true);
    const before = await settingOf('https://mail.google.com/');
    expect(before).not.toBe('block');
    await startSession(place.browser);
    expect(await settingOf('https://mail.google.com/')).toBe('block');
    expect(await settingOf(neutral)).toBe(before);
    expect(await settingOf('https://acme.lightning.force.com/')).toBe(before);
    await endSession(place.browser);
    expect(await settingOf('https://mail.google.com/')).toBe(before);
    await send(place.browser, 'silence', { on: false });
  });

  it('keep how one works, and take it back', async () => {
    const page = await openSettings(place);
    const pause = async () => (await stored(place.browser)).planning?.pause;
    await page.fill({ role: 'spinbutton', name: 'Minutes that make a break' }, '20');
    await page.press('Enter');
    await untilIs('the length', pause, (minutes) => minutes === 20);
    await page.click(button('Undo'));
    await untilIs('what was before', pause, (minutes) => minutes !== 20);
    await page.click({ role: 'checkbox', name: 'Saturday' });
    await untilIs(
      'the working days',
      async () => (await stored(place.browser)).planning?.workdays,
      (days) => same(days, [1, 2, 3, 4, 5, 6]),
    );
    await page.click(button('Undo'));
  });
});

import { expect, it } from 'vitest';
import {
  account,
  expectNothingReached,
  expectNothingSeen,
  expectRefused,
  expectSeen,
  isBlockPage,
  mail,
  neutral,
  newTab,
  page,
  reports,
  shows,
  visit,
  waitForCover,
  waitForNoCover,
  waitForShield,
} from './checks';
import { endSession, startSession } from './commands';
import { inEachBrowser } from './place';
import { until, untilIs } from './until';

inEachBrowser('a tab that was open before the start', (place) => {
  it('is covered where it stands, in front, behind and pinned', async () => {
    const urls = [mail, 'https://new.expensify.com/', reports];
    const tabs = [];
    for (const url of urls) tabs.push(await visit(place, url));
    const own = await place.browser.own();
    await own.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: '*://mail.google.com/*' });
      if (tab?.id !== undefined) await chrome.tabs.update(tab.id, { pinned: true });
    });
    place.world.clear();

    await startSession(place.browser);
    for (const tab of tabs) await waitForCover(tab);
    for (const tab of tabs) await expectNothingSeen(tab);
    await expectNothingReached(place, 'mail.google.com');

    await endSession(place.browser);
    for (const tab of tabs) {
      await waitForNoCover(tab);
      await expectSeen(tab);
    }
    await expectNothingReached(place, 'mail.google.com');
  });

  it('is covered with the worker killed in between', async () => {
    const tab = await visit(place, mail);
    await startSession(place.browser);
    await place.browser.killWorker();
    await waitForCover(tab);
    await expectNothingSeen(tab);
  });

  it('is refused when it is loaded again', async () => {
    const tab = await visit(place, mail);
    await startSession(place.browser);
    await waitForCover(tab);
    place.world.clear();
    await tab.reload();
    await expectRefused(place, tab, mail);
  });

  it('is refused when one goes back or forward to it', async () => {
    const tab = await visit(place, mail);
    await tab.go(neutral);
    await shows(tab, neutral);
    await startSession(place.browser);
    place.world.clear();
    await tab.travel(-1);
    await waitForShield(tab);
    await expectNothingReached(place, 'mail.google.com');
    await expectNothingSeen(tab);
    await tab.travel(1);
    await shows(tab, neutral);
  });

  it('is refused when it comes from the back/forward cache', async () => {
    // A plain site with no certificate to forgive: such pages are kept in every browser.
    const url = 'http://mail.aol.com/d/';
    const tab = await visit(place, url);
    await tab.evaluate(() => {
      document.title = 'kept';
    });
    await tab.go('http://neutral.test/');
    await shows(tab, 'http://neutral.test/');
    await startSession(place.browser);
    place.world.clear();
    await tab.travel(-1);
    await waitForShield(tab);
    await expectNothingReached(place, 'mail.aol.com');
    await expectNothingSeen(tab);
  });

  it('is not loaded when it was discarded and one turns to it', async () => {
    const { browser, world } = place;
    const alone = page(mail, { alone: 'true' });
    const own = await browser.own();
    await own.evaluate(async (url) => {
      await chrome.tabs.create({ url, active: false });
    }, alone);
    await until('its page', () => world.ran('mail.google.com').length > 0);
    // Chromium gives it another id when it is discarded.
    const id = await until('its being discarded', () =>
      own.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: '*://mail.google.com/*' });
        if (tab?.discarded) return tab.id;
        if (tab?.id !== undefined) await chrome.tabs.discard(tab.id);
        return null;
      }),
    );
    const state = () =>
      own.evaluate(
        async (tabId) => (await chrome.tabs.query({})).find((each) => each.id === tabId) ?? null,
        id,
      );
    await startSession(browser);
    world.clear();
    await own.evaluate(async (tabId) => {
      await chrome.tabs.update(tabId, { active: true });
    }, id);
    // Covered where a debugger had loaded it again before the start (Chromium).
    await untilIs(
      'the block page or the cover',
      state,
      (tab) => isBlockPage(tab?.url ?? '') || tab?.title === 'This can wait',
    );
    await expectNothingReached(place, 'mail.google.com');
    await own.evaluate(async (tabId) => {
      await chrome.tabs.remove(tabId);
    }, id);
  });

  it.each(['blob:', 'about:blank'])('a %s window that it opened', async (kind) => {
    const tab = await visit(place, page(mail, { as: 'ways', to: 'about:blank' }));
    const known = await place.browser.tabs();
    await tab.evaluate((scheme) => {
      const html = '<html style="background: #ff00ff"><body>INBOX</body></html>';
      const link = document.createElement('button');
      link.id = 'go';
      link.textContent = 'go';
      link.onclick = () => {
        if (scheme === 'blob:')
          window.open(URL.createObjectURL(new Blob([html], { type: 'text/html' })));
        else window.open('about:blank')?.document.write(html);
      };
      document.body.prepend(link);
    }, kind);
    await tab.clickOn('#go');
    const opened = await newTab(place, known);
    await untilIs(
      'its page',
      () => opened.text(),
      (text) => text.includes('INBOX'),
    );
    await startSession(place.browser);
    await waitForShield(opened);
    await expectNothingSeen(opened);
  });
});

inEachBrowser('a single-page app', (place) => {
  it.each(['push', 'replace'])(
    'is covered at its reports and not beside them, by %s',
    async (how) => {
      await startSession(place.browser);
      const tab = await visit(place, account);
      await tab.evaluate(() => {
        const reply = document.getElementById('reply') as HTMLTextAreaElement;
        reply.value = 'half a note';
      });
      place.world.clear();
      for (let times = 0; times < 2; times++) {
        await tab.evaluate(
          (by, to) => {
            (window as unknown as { move(by: string, to: string): void }).move(by, to);
          },
          how,
          reports,
        );
        await waitForCover(tab);
        await expectNothingSeen(tab);
        await tab.evaluate(
          (by, to) => {
            (window as unknown as { move(by: string, to: string): void }).move(by, to);
          },
          how,
          account,
        );
        await waitForNoCover(tab);
        await expectSeen(tab);
      }
      expect(place.world.documents(new URL(account).hostname)).toEqual([]);
      const reply = await tab.evaluate(
        () => (document.getElementById('reply') as HTMLTextAreaElement).value,
      );
      expect(reply).toBe('half a note');
    },
  );

  it('is covered by history, both ways', async () => {
    await startSession(place.browser);
    const tab = await visit(place, account);
    await tab.evaluate((to) => {
      history.pushState({}, '', to);
    }, reports);
    await waitForCover(tab);
    await tab.travel(-1);
    await waitForNoCover(tab);
    await tab.travel(1);
    await waitForCover(tab);
    await expectNothingSeen(tab);
  });

  it('leads back from the cover', async () => {
    await startSession(place.browser);
    const tab = await visit(place, account);
    await tab.evaluate((to) => {
      history.pushState({}, '', to);
    }, reports);
    const cover = await waitForCover(tab);
    await cover.click({ role: 'button', name: 'Back to work' });
    await waitForNoCover(tab);
    await until('the account', async () => (await tab.address()) === account);
  });

  it('is covered where the fragment decides', async () => {
    const home = 'https://acme.lightning.force.com/one/one.app#/sObject/001XX/view';
    await startSession(place.browser);
    const tab = await visit(place, `${home}`);
    await tab.evaluate(() => {
      location.hash = '#/sObject/00O5g000004abcd/view';
    });
    await waitForCover(tab);
    await tab.evaluate(() => {
      location.hash = '#/sObject/001XX/view';
    });
    await waitForNoCover(tab);
  });

  it('is refused when its reports are opened afresh', async () => {
    await startSession(place.browser);
    await expectRefused(place, await place.browser.openTab(reports), reports);
  });
});

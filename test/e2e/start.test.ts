import { expect, it } from 'vitest';
import type { Attempt, Customer, SessionRow, Statement } from '../../src/customer/rows';
import type { Surface } from './browser';
import {
  account,
  expectNothingReached,
  expenses,
  mail,
  neutral,
  reports,
  visit,
  waitForBlockPage,
  waitForCover,
  welcomePage,
} from './checks';
import { endSession, rewriteSession, session, startSession, stored } from './commands';
import { badge, enforced, rows } from './notes';
import { inEachBrowser, type Place } from './place';
import { shown, until, untilIs } from './until';

const button = (name: string) => ({ role: 'button', name });
const customerField = { role: 'combobox', name: 'Customer' };
const heardBox = { role: 'textbox', name: 'What did they say?' };

const sidePanel = (place: Place): Promise<Surface> =>
  until('the side panel', () => place.browser.sidePanel());

const offered = (popup: Surface): Promise<string> =>
  popup.evaluate(() => (document.getElementById('customer') as HTMLInputElement).value);

inEachBrowser('a session is started', (place) => {
  it('from the welcome page, with what they said', async () => {
    const welcome = await welcomePage(place.browser);
    await welcome.front();
    await welcome.fill({ role: 'textbox', name: 'Who deserves your thinking?' }, 'Lindqvist AB');
    await welcome.fill(
      { role: 'textbox', name: 'Something they said, 1 of 3' },
      'Ten days by June',
    );
    await welcome.click(button('Start 25 minutes'));
    await shown(welcome, 'It has begun. Now try to open your mail.');
    const { id } = await session(place.browser);
    expect(await rows<Statement>(place.browser, 'statements')).toMatchObject([
      { text: 'Ten days by June', sessionId: id },
    ]);
    const tab = await place.browser.openTab(mail);
    await waitForBlockPage(tab, mail);
    await expectNothingReached(place, 'mail.google.com');
  });

  it('by two clicks for a known customer, as the last one was', async () => {
    await startSession(place.browser, {
      customer: 'Lindqvist AB',
      minutes: 45,
      strictness: 'gentle',
    });
    await endSession(place.browser);
    const tab = await visit(place, neutral);
    const popup = await place.browser.clickToolbar(tab);
    await until('the customer', async () => (await offered(popup)) === 'Lindqvist AB');
    await popup.click(button('Start focus session'));
    const running = await until('the session', async () => (await stored(place.browser)).session);
    expect(running.strictness).toBe('gentle');
    expect(running.endsAt - running.startedAt).toBe(45 * 60_000);
    await untilIs(
      'the badge',
      () => badge(place.browser),
      (text) => text === '45',
    );

    const panel = await sidePanel(place);
    await shown(panel, 'Lindqvist AB');
    await panel.fill(heardBox, 'It is the seals');
    await panel.press('Enter');
    await shown(panel, 'It is the seals');
    await shown(panel, 'Kept.');
    expect(await rows<Statement>(place.browser, 'statements')).toContainEqual(
      expect.objectContaining({ text: 'It is the seals', sessionId: running.id }),
    );
  });

  it('for a new customer, with other choices', async () => {
    const popup = await place.browser.clickToolbar(await visit(place, neutral));
    await popup.fill(customerField, 'Zürcher & Söhne');
    await popup.press('Enter');
    await popup.click(button('90'));
    await popup.clickOn('summary');
    await popup.click({ role: 'checkbox', name: 'Expenses' });
    await popup.click({ role: 'radio', name: 'Locked' });
    await popup.click(button('Start focus session'));
    const running = await until('the session', async () => (await stored(place.browser)).session);
    expect(running).toMatchObject({ strictness: 'locked', categories: ['email', 'report', 'own'] });
    expect(running.endsAt - running.startedAt).toBe(90 * 60_000);
    expect(await rows<Customer>(place.browser, 'customers')).toContainEqual(
      expect.objectContaining({ id: running.customerId, name: 'Zürcher & Söhne' }),
    );
    await visit(place, expenses);
  });

  it('for one found by a part of the name', async () => {
    await startSession(place.browser, { customer: 'Brødrene Dahl' });
    await endSession(place.browser);
    const popup = await place.browser.clickToolbar(await visit(place, neutral));
    await popup.fill(customerField, 'dahl');
    await until('the choice', async () => popup.has({ role: 'option', name: 'Brødrene Dahl' }));
    await popup.press('Enter');
    await until('the name', async () => (await offered(popup)) === 'Brødrene Dahl');
  });

  it('not without a customer', async () => {
    const popup = await place.browser.clickToolbar(await visit(place, neutral));
    await popup.fill(customerField, ' ');
    await popup.press('Escape');
    await popup.click(button('Start focus session'));
    await shown(popup, 'Say who it is for.');
    expect((await stored(place.browser)).session ?? null).toBeNull();
  });

  it('not for no minutes or too many', async () => {
    for (const minutes of ['0', '481', '2.5']) {
      const popup = await place.browser.clickToolbar(await visit(place, neutral));
      await popup.fill(customerField, 'Lindqvist AB');
      await popup.press('Escape');
      await popup.fill({ role: 'spinbutton', name: 'Minutes' }, minutes);
      await popup.click(button('Start focus session'));
      await shown(popup, 'Choose from 1 to 480 minutes.');
      await place.browser.closePopup();
    }
    expect((await stored(place.browser)).session ?? null).toBeNull();
  });
});

inEachBrowser('while a session runs', (place) => {
  it('the popup shows the time, takes notes and adds five minutes', async () => {
    await startSession(place.browser, { customer: 'Harrow & Finch', minutes: 25 });
    const popup = await place.browser.clickToolbar(await visit(place, neutral));
    await shown(popup, 'Harrow & Finch');
    expect(await popup.has({ role: 'timer', name: 'Time left' })).toBe(true);
    await popup.fill(heardBox, 'We throw away 4%');
    await popup.press('Enter');
    await shown(popup, 'Kept.');
    expect(await rows<Statement>(place.browser, 'statements')).toContainEqual(
      expect.objectContaining({ text: 'We throw away 4%' }),
    );
    await popup.click(button('Add 5 minutes'));
    await untilIs(
      'the badge',
      () => badge(place.browser),
      (text) => text === '30',
    );
  });

  it('what is half typed is there again when the popup was closed', async () => {
    await startSession(place.browser);
    const tab = await visit(place, neutral);
    const popup = await place.browser.clickToolbar(tab);
    await popup.fill(heardBox, 'half a thou');
    await until('the draft', async () =>
      (await rows<{ text: string }>(place.browser, 'drafts')).some(
        ({ text }) => text === 'half a thou',
      ),
    );
    await place.browser.closePopup();
    const again = await place.browser.clickToolbar(tab);
    await until('the text', () =>
      again.evaluate(
        () => (document.getElementById('heard') as HTMLTextAreaElement).value === 'half a thou',
      ),
    );
  });

  it('counts what was tried by category, host and time, and keeps no path', async () => {
    const { id } = await startSession(place.browser);
    const tab = await place.browser.openTab(`${mail}#inbox/secret`);
    await waitForBlockPage(tab, `${mail}#inbox/secret`);
    const app = await visit(place, account);
    await app.evaluate((to) => {
      history.pushState({}, '', to);
    }, reports);
    await waitForCover(app);
    const attempts = await untilIs(
      'the attempts',
      async () =>
        (await rows<Attempt>(place.browser, 'attempts')).filter(
          ({ sessionId }) => sessionId === id,
        ),
      ({ length }) => length === 2,
    );
    expect(attempts.map(({ category, host }) => [category, host])).toEqual([
      ['email', 'mail.google.com'],
      ['report', new URL(account).hostname],
    ]);
    expect(JSON.stringify(attempts)).not.toMatch(/inbox|secret|Report/);
  });

  it('a change that loosens it waits for its end, and one that tightens it does not', async () => {
    await startSession(place.browser, { categories: ['email', 'report'] });
    const popup = await place.browser.clickToolbar(await visit(place, neutral));
    await popup.clickOn('summary');
    await popup.click({ role: 'checkbox', name: 'Expenses' });
    await shown(popup, 'In effect.');
    await popup.click({ role: 'checkbox', name: 'Email' });
    await shown(popup, 'That takes effect after this session.');
    await waitForBlockPage(await place.browser.openTab(mail), mail);
    await waitForBlockPage(await place.browser.openTab(expenses), expenses);
  });

  it('touches nothing that is as it should be', async () => {
    await startSession(place.browser);
    const before = await enforced(place.browser);
    expect(before).toMatchObject({ scripts: ['framed', 'stop'], alarms: ['badge', 'change'] });
    // A session that was saved by a worker that died before it applied anything: the next wake heals it.
    await rewriteSession(place.browser, (running) => ({
      ...running,
      waits: running.waits.filter(({ category }) => category === 'email'),
    }));
    await (
      await place.browser.own()
    ).evaluate(() => chrome.runtime.sendMessage({ command: 'tick', argument: undefined }));
    expect((await enforced(place.browser)).rules).toBeLessThan(before.rules);
    expect(await rows<SessionRow>(place.browser, 'sessions')).not.toEqual([]);
  });
});

// The harness's click, made by script, gives no `activeTab` leave in Firefox.
inEachBrowser(
  'the page in front',
  (place) => {
    it('offers the company whose site it is', async () => {
      const tab = await place.browser.openTab('https://www.kaufmann-glas.test/');
      await until('the page', async () => (await tab.text()).includes('REAL PAGE'));
      await tab.evaluate(() => {
        document.title = 'Home | Kaufmann Glas';
      });
      const popup = await place.browser.clickToolbar(tab);
      await untilIs(
        'the name',
        () => offered(popup),
        (name) => name === 'Kaufmann Glas',
      );
    });
  },
  ['chromium'],
);

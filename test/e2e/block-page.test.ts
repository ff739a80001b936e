import { expect, it } from 'vitest';
import type { Attempt, Customer, Statement, Waiting } from '../../src/customer/rows';
import type { Surface, Tab } from './browser';
import {
  expectNothingReached,
  expenses,
  isBlockPage,
  mail,
  neutral,
  newTab,
  reports,
  crm,
  settle,
  shows,
  visit,
  waitForBlockPage,
} from './checks';
import { endSession, startSession } from './commands';
import { rows } from './notes';
import { inEachBrowser, type Place } from './place';
import { shown, until, untilIs } from './until';

const button = (name: string) => ({ role: 'button', name });
const heardBox = { role: 'textbox', name: 'What did they say?' };

/** A new tab on the block page of this address. */
const refused = async (place: Place, url: string): Promise<Tab> => {
  const tab = await place.browser.openTab(url);
  await waitForBlockPage(tab, url);
  await shown(tab, 'can wait.');
  return tab;
};

/** A page of ours opened as somebody might who types its address. */
const openOurs = async (place: Place, address: string): Promise<Tab> => {
  const known = await place.browser.tabs();
  const own = await place.browser.own();
  await own.evaluate(async (url) => {
    await chrome.tabs.create({ url });
  }, address);
  return newTab(place, known);
};

const heard = async (place: Place): Promise<string[]> =>
  (await rows<Statement>(place.browser, 'statements')).map(({ text }) => text);

const keep = async (surface: Surface, text: string): Promise<void> => {
  await surface.fill(heardBox, text);
  await surface.press('Enter');
  await shown(surface, 'Kept.');
};

inEachBrowser('the block page', (place) => {
  it('keeps what they said for the customer in focus, and what is for later', async () => {
    const running = await startSession(place.browser, { customer: 'Okafor Mills' });
    const tab = await refused(place, expenses);
    await shown(tab, 'Okafor Mills');
    expect(await tab.text()).toMatch(/Expenses can wait\.\s+Okafor Mills/);
    await keep(tab, 'The mixer is older than I am');
    const [customer] = (await rows<Customer>(place.browser, 'customers')).filter(
      ({ name }) => name === 'Okafor Mills',
    );
    expect(await rows<Statement>(place.browser, 'statements')).toContainEqual(
      expect.objectContaining({
        text: 'The mixer is older than I am',
        customerId: customer?.id,
        sessionId: running.id,
      }),
    );
    await tab.click(button('Note it for later'));
    await shown(tab, 'Noted for later.');
    expect(await rows<Waiting>(place.browser, 'waiting')).toContainEqual(
      expect.objectContaining({ sessionId: running.id, link: expenses, done: false }),
    );

    const mailTab = await refused(place, mail);
    await mailTab.click({ role: 'checkbox', name: 'Check the email afterwards' });
    await shown(mailTab, 'Noted for later.');
    await endSession(place.browser);
    const popup = await place.browser.clickToolbar(await visit(place, neutral));
    await shown(popup, 'Check the email');
  });

  it('has a half-typed word again after it was loaded anew', async () => {
    await startSession(place.browser);
    const tab = await refused(place, expenses);
    await tab.fill(heardBox, 'Ten days');
    await tab.reload();
    await untilIs(
      'the draft',
      () =>
        tab.evaluate(
          () => (document.getElementById('heard') as HTMLTextAreaElement | null)?.value ?? '',
        ),
      (text) => text === 'Ten days',
    );
  });

  it('leads back to the page before', async () => {
    await startSession(place.browser);
    const tab = await visit(place, neutral);
    await tab.go(mail);
    await waitForBlockPage(tab, mail);
    await tab.click(button('Back to work'));
    await shows(tab, neutral);
    await expectNothingReached(place, 'mail.google.com');
  });

  it('leads to a new tab where there is no page before, and leaves none behind', async () => {
    await startSession(place.browser);
    const tab = await refused(place, mail);
    const open = (await place.browser.tabs()).length;
    const alone = await tab.evaluate(() => history.length === 1);
    await tab.click(button('Back to work'));
    await until('the block page to be gone', async () => {
      if (!(await tab.isOpen())) return true;
      return !isBlockPage(await tab.address());
    });
    await untilIs(
      'as many tabs as before',
      async () => (await place.browser.tabs()).length,
      (n) => n === open,
    );
    // A tab that was made empty first has that page to go back to.
    expect(alone || (await tab.isOpen())).toBe(true);
  });

  it('leads from a report to the companies', async () => {
    await startSession(place.browser);
    const tab = await refused(place, reports);
    await tab.click(button('Go to accounts'));
    await shows(tab, `${crm}/lightning/o/Account/list`);
  });

  it('shows nothing and does nothing in a frame of somebody else', async () => {
    const { id } = await startSession(place.browser);
    const tab = await visit(place, neutral);
    await tab.evaluate(
      (address) =>
        new Promise<void>((resolve) => {
          const frame = document.createElement('iframe');
          frame.onload = () => {
            resolve();
          };
          frame.src = address;
          document.body.append(frame);
        }),
      place.browser.ownAddress(`blocked.html?cover=guessed#${mail}`),
    );
    await settle(place);
    const frame = await tab.cover();
    expect(frame ? await frame.text() : '').toBe('');
    expect(await rows<Attempt>(place.browser, 'attempts')).not.toContainEqual(
      expect.objectContaining({ sessionId: id }),
    );
  });

  it.each(['javascript:document.title="run"', 'data:text/html,run', 'no address'])(
    'never goes on to %s',
    async (what) => {
      await startSession(place.browser);
      const tab = await openOurs(place, place.browser.ownAddress(`blocked.html#${what}`));
      await shown(tab, 'can wait.');
      await endSession(place.browser);
      await shown(tab, 'The time is up.');
      await settle(place);
      expect(isBlockPage(await tab.address())).toBe(true);
      expect(await tab.evaluate(() => [document.title, document.links.length])).toEqual([
        'Undivided',
        0,
      ]);
      expect(await heard(place)).not.toContain('run');
    },
  );
});

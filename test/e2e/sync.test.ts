import { expect, it } from 'vitest';
import type { Change } from '../../src/blocking/choices';
import { expectSeen, mail, visit, waitForBlockPage } from './checks';
import { endSession, send, startSession, stored } from './commands';
import { inEachBrowser, type Place } from './place';
import { until } from './until';

type Items = Record<string, { readonly value: unknown; readonly at: number }>;

const account = async ({ browser }: Place): Promise<Items> =>
  (await browser.own()).evaluate(() => chrome.storage.sync.get<Items>());

/** What another machine of the user's decides arrives. */
const arrives = async ({ browser }: Place, items: Items): Promise<void> => {
  await (await browser.own()).evaluate((all) => chrome.storage.sync.set(all), items);
};

const sync = async ({ browser }: Place, on: boolean): Promise<void> => {
  await send(browser, 'syncSettings', { on });
};

const choose = async ({ browser }: Place, ...changes: Change[]): Promise<void> => {
  await send(browser, 'choose', { changes });
};

inEachBrowser('settings and sites in the browser’s account', (place) => {
  it('are there only while the user wants it, and hold no note', async () => {
    await choose(place, { kind: 'site', id: 'expensify', on: false });
    expect(await account(place)).toEqual({});
    await startSession(place.browser, { customer: 'Harrow & Finch' });
    await endSession(place.browser);
    await sync(place, true);
    const items = await account(place);
    expect(items['site expensify']).toMatchObject({ value: false });
    expect(
      Object.keys(items)
        .filter((key) => !/^(site|category|own|except) /.test(key))
        .sort(),
    ).toEqual(['collectMinutes', 'minutes', 'strictness']);
    expect(JSON.stringify(items)).not.toContain('Harrow');
  });

  it('come from another machine beside what was decided here, and hold in the next session', async () => {
    await sync(place, true);
    await choose(place, { kind: 'own', pattern: 'intranet.test', present: true });
    await arrives(place, {
      'own reports.test': { value: true, at: Date.now() },
      'except mail.google.com/mail/u/1': { value: true, at: Date.now() },
      'own com': { value: true, at: Date.now() },
    });
    await until('both', async () => {
      const { choices } = await stored(place.browser);
      return choices?.own.includes('reports.test') && choices.own.includes('intranet.test');
    });
    expect((await stored(place.browser)).choices?.own).not.toContain('com');
    expect(await account(place)).toHaveProperty(['own intranet.test', 'value'], true);
    await startSession(place.browser);
    await waitForBlockPage(await place.browser.openTab(mail), mail);
    await expectSeen(await visit(place, 'https://mail.google.com/mail/u/1/'));
  });

  it('that come in a session loosen nothing before its end', async () => {
    await sync(place, true);
    await startSession(place.browser);
    await arrives(place, { 'site gmail': { value: false, at: Date.now() } });
    await until(
      'it',
      async () => (await stored(place.browser)).choices?.switched['gmail'] === false,
    );
    await waitForBlockPage(await place.browser.openTab(mail), mail);
  });
});

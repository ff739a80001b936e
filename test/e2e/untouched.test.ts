import { expect, it } from 'vitest';
import { staysReachable } from '../fixtures/stays-reachable';
import { account, mail, page, shows, visit } from './checks';
import { startSession } from './commands';
import { inEachBrowser, type Place } from './place';
import { until } from './until';

const lookAlikes = [
  'https://mail.google.com.evil.test/mail/u/0/',
  'https://notmail.google.com.test/',
  'https://xmail.google.com/mail/u/0/',
  'https://mail-google.com/mail/u/0/',
  'https://www.expensify.com.test/inbox',
  'https://myexpensify.com/inbox',
  'https://neutral.test/mail.google.com/mail/u/0/',
  `https://neutral.test/?continue=${encodeURIComponent(mail)}`,
  `https://neutral.test/?continue=${mail}`,
  'https://neutral.test/#https://mail.google.com/mail/u/0/',
  'https://mail.google.com@neutral.test/',
  'https://neutral.test/lightning/o/Report/home',
];

/** Opens each in turn in a few tabs at a time, and waits until its own page stands there. */
const opens = async (place: Place, urls: readonly string[]): Promise<void> => {
  const rest = [...urls];
  const next = async (): Promise<void> => {
    const tab = await place.browser.openTab('about:blank');
    for (let url = rest.shift(); url !== undefined; url = rest.shift()) {
      await tab.go(url);
      await shows(tab, url);
      expect(await tab.cover()).toBeNull();
    }
  };
  await Promise.all([next(), next(), next(), next()]);
};

inEachBrowser('a session leaves alone', (place) => {
  it.each(lookAlikes)('the look-alike %s', async (url) => {
    await startSession(place.browser);
    const tab = await visit(place, url);
    expect(await tab.cover()).toBeNull();
  });

  it('every address that stays reachable', async () => {
    await startSession(place.browser);
    await opens(place, staysReachable);
  }, 180_000);

  it('the customer’s own host, though it waits for others', async () => {
    const own = 'https://www.expensify.com/inbox';
    await startSession(place.browser, { customer: 'Expensify', site: 'www.expensify.com' });
    await opens(place, [own]);
    await opens(place, [page(own, { as: 'app' })]);
  });

  it('a frame with a report in the record of a customer', async () => {
    await startSession(place.browser);
    const tab = await visit(place, account);
    await tab.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = '/lightning/o/Report/home?as=plain';
      document.body.append(frame);
      return new Promise((loaded) => {
        frame.onload = loaded;
      });
    });
    // Each page tells the world by a request of its own, which may still be on its way.
    await until('both to have run', () => place.world.ran(new URL(account).hostname).length === 2);
    expect(await tab.cover()).toBeNull();
  });

  it('what is downloaded or fetched by other pages', async () => {
    await startSession(place.browser);
    const tab = await visit(place, 'https://neutral.test/');
    await tab.evaluate(async () => {
      await fetch('https://mail.google.com/api', { mode: 'no-cors' });
    });
    expect(place.world.requests('mail.google.com')).toHaveLength(1);
  });
});

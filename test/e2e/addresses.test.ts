import { beforeEach, expect, it } from 'vitest';
import {
  expectNothingReached,
  expectNothingSeen,
  isBlockPage,
  mail,
  neutral,
  page,
  settle,
  visit,
} from './checks';
import { startSession } from './commands';
import { inEachBrowser } from './place';
import { until } from './until';

/** The same page, written in other ways. */
const spellings = [
  'http://mail.google.com/mail/u/0/',
  'https://mail.google.com./mail/u/0/',
  'HTTPS://MAIL.GOOGLE.COM/mail/u/0/',
  'https://mail.google.com:443/mail/u/0/',
  'https://mail.google.com:8443/mail/u/0/',
  'https://user:secret@mail.google.com/mail/u/0/',
  'https://mail.google.com/mail/u/0/#inbox/FMfcgz',
  'https://mail.google.com/mail/?q=1',
  'https://mail.google.com/mail',
  'https://mail.google.com/',
  'https://mail.google.com//mail/u/0/',
  'https://mail.google.com/%6dail/u/0/',
  'https://mail.google.com/x/../mail/u/0/',
  'https://gmail.com/',
  'https://www.gmail.com/',
];

inEachBrowser('a blocked address', (place) => {
  beforeEach(() => startSession(place.browser));

  it.each(spellings)('%s', async (spelling) => {
    const tab = await place.browser.openTab(spelling);
    await until('the block page', async () => isBlockPage(await tab.address()));
    await expectNothingReached(place, new URL(spelling).hostname);
    await expectNothingSeen(tab);
  });

  it('followed from a link that spells it otherwise', async () => {
    const tab = await visit(
      place,
      page(neutral, { as: 'ways', to: 'https://MAIL.google.com:443/mail/u/0/' }),
    );
    await tab.clickOn('#link');
    await until('the block page', async () => (await tab.address()).endsWith(`#${mail}`));
    await expectNothingReached(place, 'mail.google.com');
  });

  it('as its source', async () => {
    const tab = await place.browser.openTab('about:blank');
    await tab.go(`view-source:${mail}`).catch(() => undefined);
    await settle(place);
    expect(place.world.ran('mail.google.com')).toEqual([]);
    // Firefox lets no extension near `view-source:`: neither rules nor scripts apply there. What a user
    // sees is code, not mail.
    if (place.kind === 'chromium') expect(place.world.documents('mail.google.com')).toEqual([]);
  });
});

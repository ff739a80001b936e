import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/settings/policy';
import type { Browser } from './browser';
import { mail, waitForBlockPage } from './checks';
import { startSession, stored } from './commands';
import { kinds, launchBrowser } from './place';
import { examplePolicy, exampleValues, stageAlone } from './policy-example';
import { maySetPolicy, policyFile } from './policy-file';
import { removeAllFolders } from './process';
import { version } from '../../package.json';
import { untilIs } from './until';
import { createWorld, type World } from './world';

const server = 'https://extensions.corp.example/undivided';
/** Firefox installs before the tests can have it trust the world's certificate. */
const withoutTls = (text: string): string => text.replace(/^https:/, 'http:');

const updates = (id: string): string => `<?xml version='1.0' encoding='UTF-8'?>
<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>
  <app appid='${id}'>
    <updatecheck codebase='${server}/undivided.crx' version='${version}'/>
  </app>
</gupdate>`;

// Only root may manage a browser.
describe.each(kinds)('the example policy file, in %s', (kind) => {
  const may = maySetPolicy(kind);
  const file = policyFile(kind);
  let world: World | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (!may) return;
    world = await createWorld();
    const { folder, id, pack } = stageAlone(kind);
    if (kind === 'chromium') {
      world.offer(`${server}/updates.xml`, 'text/xml', Buffer.from(updates(id)));
      world.offer(`${server}/undivided.crx`, 'application/x-chrome-extension', pack());
      // The one thing added lets the tests look into what a policy has installed.
      file.write({ ...examplePolicy(kind, id), DeveloperToolsAvailability: 1 });
    } else {
      world.offer(withoutTls(`${server}/undivided.xpi`), 'application/x-xpinstall', pack());
      const policy = JSON.stringify(examplePolicy(kind, id)).replace(server, withoutTls(server));
      file.write(JSON.parse(policy) as object);
    }
    const { port, fingerprint } = world;
    browser = await launchBrowser(kind, { port, fingerprint, extension: folder, byPolicy: id });
  });
  afterAll(async () => {
    file.remove();
    await browser?.kill();
    removeAllFolders();
    await world?.close();
  });

  it.skipIf(!may)('installs Undivided, and sets what it says (skipped unless root)', async () => {
    if (!browser) throw new Error('no browser');
    const { company } = await untilIs(
      'the company’s policy',
      () => stored(browser as Browser),
      ({ settings }) => settings?.minutes === exampleValues.minutes,
    );
    expect(company).toEqual(readPolicy(exampleValues));
    await startSession(browser);
    await waitForBlockPage(await browser.openTab(mail), mail);
    const own = await browser.own();
    // Firefox's file lets it into private windows; in Chromium only the user can.
    expect(await own.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(
      kind === 'firefox',
    );
  });
});

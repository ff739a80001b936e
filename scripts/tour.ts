import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Surface } from '../test/e2e/browser';
import { welcomePage } from '../test/e2e/checks';
import { launchChromium } from '../test/e2e/chromium';
import { removeAllFolders } from '../test/e2e/process';
import { until } from '../test/e2e/until';
import { createWorld, type World } from '../test/e2e/world';
import { build } from './build';

const folder = fileURLToPath(new URL('../.tour/', import.meta.url));
const customer = 'Harrow & Finch Bakeries';
const mail = 'https://mail.google.com/mail/u/0/';
const crm = 'https://acme.lightning.force.com';
const said = [
  'The supermarket wants ten days by October.',
  'Tom: we throw away about 4% of every Friday run.',
  'The new people can’t set it up.',
];

type Scheme = 'light' | 'dark';

const step = (text: string): void => {
  console.log(`· ${text}`);
};

const fail = (text: string): never => {
  throw new Error(`the tour failed: ${text}`);
};

const button = (name: string) => ({ role: 'button', name });
const heardBox = { role: 'textbox', name: 'What did they say?' };

/** Shows the text, then is photographed. */
const photograph = async (
  surface: Surface,
  name: string,
  scheme: Scheme,
  shows: string,
): Promise<void> => {
  await until(`“${shows}”`, async () => (await surface.text()).includes(shows));
  writeFileSync(join(folder, `${name}-${scheme}.png`), await surface.screenshot());
};

const startFromPopup = async (browser: Browser, scheme: Scheme): Promise<void> => {
  const site = await browser.openTab('https://harrow-finch.test/');
  const popup = await browser.clickToolbar(site);
  await popup.fill({ role: 'combobox', name: 'Customer' }, customer);
  await popup.press('Escape');
  await photograph(popup, 'popup', scheme, 'Start focus session');
  await popup.clickOn('summary');
  await popup.click({ role: 'radio', name: 'Gentle' });
  await photograph(popup, 'popup-choices', scheme, 'Collect from email first');
  await popup.click(button('Start focus session'));
  step(`clicked the toolbar button, typed “${customer}”, chose Gentle, clicked Start`);
};

const takeNotes = async (browser: Browser, scheme: Scheme): Promise<void> => {
  const panel = await until('the side panel', () => browser.sidePanel());
  await until('the customer in the side panel', async () =>
    (await panel.text()).includes(customer),
  );
  for (const [n, text] of said.entries()) {
    await panel.fill(heardBox, text);
    await panel.press('Enter');
    await until('the note', async () => (await panel.text()).includes(`${String(n + 1)} heard`));
  }
  await photograph(panel, 'sidepanel', scheme, said[0] ?? '');
  step(`the side panel opened; kept ${String(said.length)} things they said`);
};

const refuse = async (
  browser: Browser,
  world: World,
  scheme: Scheme,
  [url, words, name]: readonly [url: string, words: string, name: string],
): Promise<void> => {
  world.clear();
  const tab = await browser.openTab(url);
  await photograph(tab, name, scheme, words);
  const asked = world.documents(new URL(url).hostname).length;
  if (asked > 0) fail(`${url} was asked for`);
  step(`opened ${url}: “${words}”, ${String(asked)} requests`);
  await tab.close();
};

const walk = async (browser: Browser, world: World, scheme: Scheme): Promise<void> => {
  const welcome = await welcomePage(browser);
  await welcome.front();
  await photograph(welcome, 'welcome', scheme, 'One customer. Nothing else.');
  step('the welcome page is on screen');

  const inbox = await browser.openTab(mail);
  await inbox.fill({ role: 'textbox', name: 'Reply' }, 'Dear Tom, half a rep');
  step('a mail tab is open, with a half-typed reply');

  await startFromPopup(browser, scheme);
  await takeNotes(browser, scheme);
  for (const route of [
    [mail, 'Email can wait.', 'blocked-email'],
    ['https://www.expensify.com/inbox', 'Expenses can wait.', 'blocked-expense'],
    [`${crm}/lightning/o/Report/home`, 'Reports can wait.', 'blocked-report'],
  ] as const)
    await refuse(browser, world, scheme, route);

  await inbox.front();
  const cover = await until('the cover', () => inbox.cover());
  await until('the cover', async () => (await cover.text()).includes('Email can wait.'));
  writeFileSync(join(folder, `cover-${scheme}.png`), await inbox.screenshot());
  step('the mail tab is covered where it stands');

  const account = await browser.openTab(`${crm}/lightning/r/Account/001X/view`);
  await until('the account page', async () => (await account.text()).includes('REAL PAGE OF'));
  step('the account page in the same CRM works');

  const popup = await browser.clickToolbar(account);
  await photograph(popup, 'popup-session', scheme, 'Add 5 minutes');
  await popup.click(button('End early'));
  await popup.click(button('End it now'));
  await photograph(popup, 'popup-ended', scheme, 'Everything is kept.');
  step('ended early; everything is kept');

  await inbox.front();
  await until('the mail tab', async () => (await inbox.cover()) === null);
  const reply = await inbox.evaluate(() => document.querySelector('textarea')?.value);
  if (reply !== 'Dear Tom, half a rep') fail(`the reply was ${String(reply)}`);
  step('the mail tab is back, and so is the half-typed reply');
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await build();
for (const scheme of ['light', 'dark'] as const) {
  console.log(`The tour, ${scheme}:`);
  const world = await createWorld();
  const browser = await launchChromium({
    port: world.port,
    fingerprint: world.fingerprint,
    dark: scheme === 'dark',
  });
  try {
    await walk(browser, world, scheme);
  } finally {
    await browser.kill();
    removeAllFolders();
    await world.close();
  }
}
console.log(`Pictures are in ${folder}`);

import type { Tab } from '../../test/e2e/browser';
import { account, expenses, mail, reports, visit, waitForCover } from '../../test/e2e/checks';
import { box } from '../../test/e2e/steps/scene';
import { shown } from '../../test/e2e/until';
import { fail, type Tour } from './place';

const reply = 'Dear Tom, half a rep';

/** A mail tab with a half-typed reply. */
export const writeReply = async ({ browser, step }: Tour): Promise<Tab> => {
  const inbox = await visit({ browser }, mail);
  await inbox.fill(box('Reply'), reply);
  step('a mail tab is open, with a half-typed reply');
  return inbox;
};

const refuse = async (tour: Tour, url: string, words: string, name: string): Promise<void> => {
  const { browser, world, look } = tour;
  world.clear();
  const tab = await browser.openTab(url);
  await shown(tab, words);
  const asked = world.documents(new URL(url).hostname).length;
  if (asked > 0) fail(`${url} was asked for`);
  await look(name, tab, `opened ${url}: “${words}”, ${String(asked)} requests`);
  await tab.close();
};

/** What waits, waits; what is needed for the customer works. */
export const seeShields = async (tour: Tour, inbox: Tab): Promise<void> => {
  const { browser, photograph, step } = tour;
  await refuse(tour, mail, 'Email can wait.', 'blocked-email');
  await refuse(tour, expenses, 'Expenses can wait.', 'blocked-expense');
  await refuse(tour, reports, 'Reports can wait.', 'blocked-report');
  await waitForCover(inbox);
  await photograph('cover', inbox);
  step('the mail tab is covered where it stands');
  await (await visit({ browser }, account)).close();
  step('the account page in the same CRM works');
};

/** The mail tab is as it was. */
export const findReply = async ({ step }: Tour, inbox: Tab): Promise<void> => {
  await inbox.front();
  const there = await inbox.evaluate(() => document.querySelector('textarea')?.value);
  if (there !== reply) fail(`the reply was ${String(there)}`);
  step('the mail tab is back, and so is the half-typed reply');
};

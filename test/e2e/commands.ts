import type { CommandName, Commands, Reply } from '../../src/browser/commands';
import { asStored, toWrite, type Stored } from '../../src/browser/storage';
import type { Session, Settings } from '../../src/session/session';
import type { Browser } from './browser';
import { until } from './until';

/** Sends a command as a page of the extension does. */
export const send = async <K extends CommandName>(
  browser: Browser,
  command: K,
  argument?: Parameters<Commands[K]>[0],
): Promise<Reply<ReturnType<Commands[K]>>> =>
  (await browser.own()).evaluate(
    (request) => chrome.runtime.sendMessage<unknown, Reply<ReturnType<Commands[K]>>>(request),
    { command, argument },
  );

export const stored = async (browser: Browser): Promise<Partial<Stored>> =>
  asStored(await (await browser.own()).evaluate(() => chrome.storage.local.get()));

/** The session that runs; there must be one. */
export const session = async (browser: Browser): Promise<Session> => {
  const { session: running } = await stored(browser);
  if (!running) throw new Error('no session runs');
  return running;
};

/** Rewrites the stored session, as if it had been started at another time; the clock stays. */
export const rewriteSession = async (
  browser: Browser,
  change: (session: Session) => Session,
): Promise<void> => {
  const changed = toWrite({ session: change(await session(browser)) });
  await (await browser.own()).evaluate((next) => chrome.storage.local.set(next), changed);
};

const settings: Settings = {
  minutes: 25,
  categories: ['email', 'expense', 'report', 'own'],
  strictness: 'firm',
  collectMinutes: 0,
};

export interface Choice extends Partial<Settings> {
  readonly customer?: string;
  readonly site?: string;
}

/** Starts a session by the command that the popup sends; the popup itself has tests of its own. */
export const startSession = async (
  browser: Browser,
  { customer = 'Harrow & Finch', site, ...chosen }: Choice = {},
): Promise<Session> => {
  const reply = await send(browser, 'start', {
    customer: { name: customer },
    settings: { ...settings, ...chosen },
    ...(site !== undefined && { site }),
  });
  if (!reply.ok) throw new Error(`not started: ${JSON.stringify(reply)}`);
  return reply.value;
};

/** Lets the session end by the clock: moves it into the past and has the background look. */
export const endSession = async (browser: Browser): Promise<void> => {
  if (!(await stored(browser)).session) return;
  await rewriteSession(browser, (running) => ({ ...running, endsAt: Date.now() - 1 }));
  await until('the end', async () => {
    const reply = await send(browser, 'tick');
    return reply.ok && reply.value === null;
  });
};

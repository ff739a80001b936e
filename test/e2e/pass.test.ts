import { expect, it } from 'vitest';
import type { SessionRow } from '../../src/customer/rows';
import type { Surface, Tab } from './browser';
import {
  expectNothingReached,
  expenses,
  mail,
  neutral,
  shows,
  visit,
  waitForBlockPage,
  waitForCover,
} from './checks';
import { endSession, rewriteSession, send, session, startSession } from './commands';
import { rows } from './notes';
import { inEachBrowser, type Place } from './place';
import { shown, until } from './until';

const button = (name: string) => ({ role: 'button', name });
const outlook = 'https://outlook.office.com/mail/';

const refused = async (place: Place, url: string): Promise<Tab> => {
  const tab = await place.browser.openTab(url);
  await waitForBlockPage(tab, url);
  await shown(tab, 'can wait.');
  return tab;
};

const canAsk = (surface: Surface): Promise<boolean> =>
  surface.evaluate(() => {
    const all = [...document.querySelectorAll('button')];
    const open = all.find((each) => each.textContent === 'Open it anyway');
    return open !== undefined && !open.disabled;
  });

const ask = async (tab: Surface, reason: string): Promise<void> => {
  await tab.click(button('Open it anyway'));
  await tab.fill({ role: 'textbox', name: 'What do you need there?' }, reason);
  await tab.click(button('Ask for 5 minutes'));
};

/** The wait is over, as far as the session is concerned. */
const waitIsOver = (place: Place): Promise<void> =>
  rewriteSession(place.browser, (running) => ({
    ...running,
    ...(running.askedPass && { askedPass: { ...running.askedPass, readyAt: Date.now() } }),
  }));

/** The passes end now, and the alarm goes off that stands at their end. */
const passesAreOver = async (place: Place): Promise<void> => {
  await rewriteSession(place.browser, (running) => ({
    ...running,
    passes: running.passes.map((pass) => ({ ...pass, until: Date.now() - 1 })),
  }));
  await send(place.browser, 'tick');
};

inEachBrowser('a pass', (place) => {
  it('opens one site after a reason and a wait, and covers it where it stands when it is over', async () => {
    const { id } = await startSession(place.browser);
    const tab = await refused(place, mail);
    await shown(tab, 'Gmail only, 5 minutes, after a 20-second wait. 2 left.');
    await ask(tab, 'The delivery date');
    await shown(tab, 'It opens in');
    const { askedPass } = await session(place.browser);
    expect((askedPass?.readyAt ?? 0) - (askedPass?.askedAt ?? 0)).toBe(20_000);
    expect(await send(place.browser, 'grantPass')).toEqual({ ok: false, refused: 'tooEarly' });

    await tab.reload();
    await shown(tab, 'It opens in');
    expect((await session(place.browser)).askedPass).toEqual(askedPass);
    await expectNothingReached(place, 'mail.google.com');
    await waitIsOver(place);
    await tab.click(button('Open for 5 minutes'));
    await shows(tab, mail);
    const [pass] = (await session(place.browser)).passes;
    expect((pass?.until ?? 0) - (pass?.from ?? 0)).toBe(5 * 60_000);

    await refused(place, outlook);
    await refused(place, expenses);
    await tab.front();
    await tab.clickOn('#reply');
    await tab.press('half');
    await passesAreOver(place);
    const cover = await waitForCover(tab);
    await shown(cover, '1 left.');
    expect(
      await tab.evaluate(() => (document.getElementById('reply') as HTMLTextAreaElement).value),
    ).toBe('half');
    place.world.clear();
    await refused(place, mail);
    await expectNothingReached(place, 'mail.google.com');

    await endSession(place.browser);
    await until('its row', async () => {
      const row = (await rows<SessionRow>(place.browser, 'sessions')).find(
        (each) => each.id === id,
      );
      return row?.passes.some(({ reason }) => reason === 'The delivery date');
    });
  });

  it('is asked for in the cover as on the block page', async () => {
    const tab = await visit(place, mail);
    await startSession(place.browser);
    const cover = await waitForCover(tab);
    await ask(cover, 'A number');
    await shown(cover, 'It opens in');
    await waitIsOver(place);
    await cover.click(button('Open for 5 minutes'));
    await until('the cover to go', async () => (await tab.cover()) === null);
    await shows(tab, mail);
  });

  it('is not given without a reason, nor a third time when firm', async () => {
    await startSession(place.browser);
    const tab = await refused(place, mail);
    await ask(tab, ' ');
    await shown(tab, 'Say in a few words why.');
    const now = Date.now();
    const over = { kind: 'pass' as const, sites: ['gmail'], from: now - 2, until: now - 1 };
    await rewriteSession(place.browser, (running) => ({
      ...running,
      passes: [
        { ...over, reason: 'one' },
        { ...over, reason: 'two' },
      ],
    }));
    const again = await refused(place, outlook);
    await shown(again, 'Both passes of this session are used.');
    expect(await canAsk(again)).toBe(false);
    expect(await send(place.browser, 'askPass', { site: 'outlook', reason: 'three' })).toEqual({
      ok: false,
      refused: 'noPassesLeft',
    });
  });

  it('needs only a reason when gentle', async () => {
    await startSession(place.browser, { strictness: 'gentle' });
    const tab = await refused(place, mail);
    await ask(tab, 'A number');
    await shows(tab, mail);
    await refused(place, outlook);
  });

  it('is not to be had when locked', async () => {
    await startSession(place.browser, { strictness: 'locked' });
    const tab = await refused(place, mail);
    await shown(tab, 'This session is locked: nothing opens before its end.');
    expect(await canAsk(tab)).toBe(false);
    expect(await send(place.browser, 'askPass', { site: 'gmail', reason: 'x' })).toEqual({
      ok: false,
      refused: 'locked',
    });
  });
});

inEachBrowser('collecting from email first', (place) => {
  it('leaves email open until its end, then covers it where it stands', async () => {
    const tab = await visit(place, mail);
    await tab.clickOn('#reply');
    await tab.press('half');
    const running = await startSession(place.browser, { collectMinutes: 5 });
    expect(running.passes).toMatchObject([{ kind: 'collect' }]);
    await refused(place, expenses);
    await shows(await place.browser.openTab(outlook), outlook);
    expect(await tab.cover()).toBeNull();
    const popup = await place.browser.clickToolbar(await visit(place, neutral));
    await shown(popup, 'for collecting.');

    await passesAreOver(place);
    await waitForCover(tab);
    expect(
      await tab.evaluate(() => (document.getElementById('reply') as HTMLTextAreaElement).value),
    ).toBe('half');
    const again = await refused(place, mail);
    await shown(again, '2 left.');
  });
});

import { expect, it } from 'vitest';
import type { SessionRow } from '../../src/customer/rows';
import type { Session } from '../../src/session/session';
import type { Tab } from './browser';
import {
  expectNothingReached,
  expectSeen,
  expenses,
  mail,
  neutral,
  page,
  shows,
  visit,
  waitForBlockPage,
  waitForCover,
  waitForNoCover,
  waitForShield,
} from './checks';
import { rewriteSession, send, session, startSession, stored } from './commands';
import { enforced, nothingEnforced, rows } from './notes';
import { inEachBrowser, type Place } from './place';
import { pagePixels } from './picture';
import { shown, until, untilIs } from './until';

const button = (name: string) => ({ role: 'button', name });

interface Tabs {
  readonly blocked: string;
  readonly covered: Tab;
  readonly refused: Tab;
}

/** A session with a covered mail tab and a tab on the block page. */
const begin = async (place: Place, choice: Parameters<typeof startSession>[1] = {}) => {
  const covered = await visit(place, mail);
  await covered.clickOn('#reply');
  await covered.press('half');
  const { id } = await startSession(place.browser, choice);
  await waitForCover(covered);
  const blocked = page(expenses, { id });
  const refused = await place.browser.openTab(blocked);
  await waitForBlockPage(refused, blocked);
  // Only once it has drawn itself has it told the background where it stands.
  await shown(refused, 'can wait.');
  return { id, covered, refused, blocked };
};

const replyIn = (tab: Tab): Promise<string> =>
  tab.evaluate(() => (document.getElementById('reply') as HTMLTextAreaElement).value);

/** Everything is as it was: nothing of ours left, every tab open, with its state. */
const expectAsBefore = async (place: Place, { covered, refused, blocked }: Tabs): Promise<void> => {
  await until('the end', async () => !(await stored(place.browser)).session);
  await waitForNoCover(covered);
  expect(await replyIn(covered)).toBe('half');
  await shows(refused, blocked);
  await untilIs(
    'nothing enforced',
    () => enforced(place.browser),
    (is) => JSON.stringify(is) === JSON.stringify(nothingEnforced),
  );
};

/** With nobody behind it the cover goes: by itself, or in Firefox at the button that it then shows. */
const expectLetGo = async (place: Place, covered: Tab): Promise<void> => {
  await covered.front();
  if (place.kind === 'firefox')
    await untilIs(
      'the page',
      async () => {
        await covered.clickAt(500, 350);
        return pagePixels(await covered.screenshot());
      },
      (n) => n > 1000,
    );
  else await waitForNoCover(covered);
  await expectSeen(covered);
  expect(await replyIn(covered)).toBe('half');
  await covered.clickOn('#reply');
  await covered.press(' more');
  expect(await replyIn(covered)).toBe('half more');
};

/** Browsers write down some seconds late which tabs are open; a crash before that loses those. */
const untilKept = (place: Place, url: string): Promise<string> =>
  untilIs(
    'the tab on disk',
    () => place.browser.tabsOnDisk(),
    (text) => text.includes(`blocked.html#${url}`),
  );

/** Of all tabs, those too that the browser restores only when one turns to them. */
const addresses = async (place: Place): Promise<string[]> =>
  (await place.browser.own()).evaluate(async () =>
    (await chrome.tabs.query({})).map(({ url = '', pendingUrl = '' }) => url || pendingUrl),
  );

const move = (place: Place, change: (session: Session) => Session): Promise<void> =>
  rewriteSession(place.browser, change);

inEachBrowser('a session ends', (place) => {
  it('by the clock, with nobody there to see it', async () => {
    const tabs = await begin(place, { minutes: 1 });
    // Nobody need wait for the whole minute: its last seconds are as good.
    await move(place, (running) => ({ ...running, endsAt: Date.now() + 10_000 }));
    await send(place.browser, 'tick');
    await place.browser.killWorker();
    await until('the end', async () => !(await stored(place.browser)).session, 60_000);
    await expectAsBefore(place, tabs);
    await untilIs(
      'its row',
      async () =>
        (await rows<SessionRow>(place.browser, 'sessions')).find(({ id }) => id === tabs.id),
      (row) => row?.how === 'time',
    );
    // Headless Firefox keeps no list of what it showed.
    if (place.kind === 'chromium')
      await until('the notification', async () =>
        (await place.browser.own()).evaluate(
          async () => 'ended' in (await chrome.notifications.getAll()),
        ),
      );
  });

  it('early, when gentle, by two clicks', async () => {
    const tabs = await begin(place, { strictness: 'gentle' });
    const popup = await place.browser.clickToolbar(await visit(place, neutral));
    await popup.click(button('End early'));
    await popup.click(button('End it now'));
    await shown(popup, 'Everything is kept.');
    await expectAsBefore(place, tabs);
  });

  it('early, when firm, with a reason, a wait and a second click', async () => {
    const tabs = await begin(place);
    const tab = await visit(place, neutral);
    const popup = await place.browser.clickToolbar(tab);
    await popup.click(button('End early'));
    await popup.fill({ role: 'textbox', name: 'What has come up?' }, 'Fire drill');
    await popup.click(button('Ask to end'));
    await shown(popup, 'Closing this changes nothing.');
    const { askedEnd } = await session(place.browser);
    expect((askedEnd?.readyAt ?? 0) - (askedEnd?.askedAt ?? 0)).toBe(60_000);

    expect(await send(place.browser, 'confirmEnd', {})).toEqual({ ok: false, refused: 'tooEarly' });
    await place.browser.closePopup();
    await place.browser.killWorker();
    expect((await session(place.browser)).askedEnd).toEqual(askedEnd);
    await move(place, (running) => ({
      ...running,
      ...(askedEnd && { askedEnd: { ...askedEnd, readyAt: Date.now() } }),
    }));
    const again = await place.browser.clickToolbar(tab);
    await again.click(button('End it now'));
    await expectAsBefore(place, tabs);
    await untilIs(
      'its row',
      async () =>
        (await rows<SessionRow>(place.browser, 'sessions')).find(({ id }) => id === tabs.id),
      (row) => row?.how === 'early' && row.reason === 'Fire drill',
    );
  });

  it('early, when locked, only by copying out the text', async () => {
    const tabs = await begin(place, { strictness: 'locked' });
    const popup = await place.browser.clickToolbar(await visit(place, neutral));
    await popup.click(button('End early'));
    await popup.click(button('Emergency exit'));
    const text = await until('the text', () =>
      popup.evaluate(() => document.querySelector('code')?.textContent),
    );
    expect(text).toHaveLength(60);
    expect(await send(place.browser, 'confirmEnd', {})).toEqual({
      ok: false,
      refused: 'wrongText',
    });
    await popup.fill({ role: 'textbox', name: 'The text' }, text.slice(1));
    await popup.click(button('End it now'));
    await shown(popup, 'That is not quite the text.');
    await popup.fill({ role: 'textbox', name: 'The text' }, text);
    await popup.click(button('End it now'));
    await expectAsBefore(place, tabs);
  });

  it('when the clock is set to before its start', async () => {
    const tabs = await begin(place);
    await move(place, (running) => ({ ...running, startedAt: Date.now() + 3_600_000 }));
    await send(place.browser, 'tick');
    await expectAsBefore(place, tabs);
    const popup = await place.browser.clickToolbar(await visit(place, neutral));
    await shown(popup, 'The clock was set back');
  });

  it('when the machine slept past its end', async () => {
    const tabs = await begin(place);
    await move(place, (running) => ({ ...running, endsAt: Date.now() - 3_600_000 }));
    await expectAsBefore(place, tabs);
  });
});

inEachBrowser('a session outlives', (place) => {
  it('the extension being loaded anew, as an update does', async () => {
    const { id, covered, blocked } = await begin(place);
    await place.browser.reloadExtension();
    await until('the session', async () => (await session(place.browser)).id === id);
    await waitForCover(covered);
    expect(await replyIn(covered)).toBe('half');
    // The browser closes tabs that show a page of ours; this one had been asked for by the user.
    await until('the block page, again', async () => {
      for (const tab of await place.browser.tabs())
        if ((await tab.address()).endsWith(`#${blocked}`)) return true;
      return false;
    });
    place.world.clear();
    await waitForBlockPage(await place.browser.openTab(mail), mail);
    await expectNothingReached(place, 'mail.google.com');
    const there = (await addresses(place)).filter((url) => url.endsWith(`#${blocked}`));
    expect(there).toHaveLength(1);
  });

  it('the extension being switched off and on', async () => {
    const { covered } = await begin(place);
    await place.browser.disableExtension();
    await expectLetGo(place, covered);
    await place.browser.enableExtension();
    await waitForCover(covered);
    await waitForBlockPage(await place.browser.openTab(mail), mail);
  });
});

inEachBrowser('a session outlives', (place) => {
  it('the browser being killed', async () => {
    const { blocked } = await begin(place);
    await untilKept(place, blocked);
    await place.browser.kill();
    await place.relaunch();
    await until('the session', async () => (await stored(place.browser)).session);
    await untilIs(
      'the tab that stood on the block page',
      () => addresses(place),
      (open) => open.some((url) => url.endsWith(`#${blocked}`)),
    );
    // Rules and scripts are written late, too: what was restored before they are back is covered.
    for (const tab of await place.browser.tabs())
      if ((await tab.address()) === mail) await waitForShield(tab);
    place.world.clear();
    await waitForBlockPage(await place.browser.openTab(mail), mail);
    await expectNothingReached(place, 'mail.google.com');
  });

  it('the browser being killed past its end, which then comes at once', async () => {
    const { blocked } = await begin(place);
    await move(place, (running) => ({ ...running, endsAt: Date.now() + 8_000 }));
    const { endsAt } = await session(place.browser);
    await untilKept(place, blocked);
    await place.browser.kill();
    await until('its end', () => Date.now() > endsAt);
    await place.relaunch();
    await untilIs(
      'nothing enforced',
      () => enforced(place.browser),
      (is) => JSON.stringify(is) === JSON.stringify(nothingEnforced),
    );
    await shows(await place.browser.openTab(mail), mail);
    await untilIs(
      'the tabs that were there',
      () => addresses(place),
      (open) =>
        open.filter((url) => url.endsWith(blocked)).length === 1 &&
        open.filter((url) => url === mail).length >= 2,
    );
  });
});

inEachBrowser('a session ends', (place) => {
  it('with the extension being removed', async () => {
    const { covered } = await begin(place);
    await place.browser.removeExtension();
    await expectLetGo(place, covered);
    await shows(await place.browser.openTab(mail), mail);
    await place.renew();
  });
});

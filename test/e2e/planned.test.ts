import { expect, it } from 'vitest';
import type { PlanRow, SlotRow } from '../../src/customer/rows';
import type { Surface } from './browser';
import { neutral, newTab, visit } from './checks';
import { endSession, send, session, startSession, stored } from './commands';
import { rows } from './notes';
import { inEachBrowser, type Place } from './place';
import { seed } from './seed';
import { shown, until, untilIs } from './until';

const button = (name: string) => ({ role: 'button', name });
const minute = 60_000;
const name = 'Harrow & Finch';
const startNow = button('Start now');

let ids = 0;

interface Planned {
  readonly planId: string;
  readonly day: string;
  readonly notice: string;
}

/**
 * Puts 45 minutes on the calendar, from so many minutes from now (on the minute before), and takes away
 * what was planned before.
 */
const plan = async (
  place: Place,
  from: number,
  more: Partial<PlanRow> = {},
  slot: Partial<SlotRow> = {},
): Promise<Planned> => {
  const planId = `01JZ${String(++ids).padStart(22, '0')}`;
  const at = new Date(Date.now() + from * minute).toISOString();
  const [day, time] = [at.slice(0, 10), at.slice(11, 16)];
  const common = { createdAt: 1, updatedAt: 1 };
  const before = await rows<PlanRow>(place.browser, 'plans');
  await seed(place.browser, {
    customers: [{ ...common, id: 'harrow', name, sites: [], people: [] }],
    plans: [
      ...before.map((row) => ({ ...row, deletedAt: Date.now() })),
      {
        ...common,
        id: planId,
        customerId: 'harrow',
        day,
        time,
        zone: 'UTC',
        minutes: 45,
        strictness: 'gentle',
        startsItself: false,
        ...more,
      },
    ],
    slots: [{ ...common, id: `${planId}:${day}`, planId, day, ...slot }],
  });
  return { planId, day, notice: `slot:${planId}:${day}` };
};

/** Ids of what was shown since this was first asked; headless Firefox shows nothing and closes it at once. */
const notified = async (place: Place): Promise<string[]> =>
  (await place.browser.own()).evaluate(async () => {
    const scope = globalThis as { notified?: string[] };
    if (!scope.notified) {
      const closed: string[] = (scope.notified = []);
      chrome.notifications.onClosed.addListener((id) => closed.push(id));
    }
    return [...scope.notified, ...Object.keys(await chrome.notifications.getAll())];
  });

const row = async (place: Place, { planId }: Planned): Promise<SlotRow> => {
  const found = (await rows<SlotRow>(place.browser, 'slots')).find((it) => it.planId === planId);
  if (!found) throw new Error('no such slot');
  return found;
};

const told = (place: Place, planned: Planned, kind: SlotRow['told']): Promise<SlotRow> =>
  untilIs(
    `“${String(kind)}”`,
    () => row(place, planned),
    (slot) => slot.told === kind,
  );

/** The background looks, as after every change to plans by a page; resolves once it has. */
const look = async (place: Place): Promise<void> => {
  expect(await send(place.browser, 'plansChanged')).toEqual({ ok: true, value: null });
};

/** The page that a click on the notification opens. */
const clickNotice = async (place: Place, { notice }: Planned): Promise<Surface> => {
  const known = await place.browser.tabs();
  await place.browser.pressNotice(notice);
  const tab = await newTab(place, known);
  await tab.front();
  return tab;
};

const expectStarted = async (place: Place, planned: Planned): Promise<void> => {
  await until('the session', async () => (await stored(place.browser)).session);
  const running = await session(place.browser);
  expect(running).toMatchObject({ customerId: 'harrow', strictness: 'gentle', passes: [] });
  await untilIs(
    'its slot',
    () => row(place, planned),
    ({ sessionId }) => sessionId === running.id,
  );
};

inEachBrowser('a planned hour', (place) => {
  it('is announced a minute ahead, and starts at a press', async () => {
    await notified(place);
    const planned = await plan(place, 1.1);
    await look(place);
    await told(place, planned, 'soon');
    await until('the notification', async () => (await notified(place)).includes(planned.notice));
    if (place.kind === 'chromium') await place.browser.pressNotice(planned.notice, 0);
    else await (await clickNotice(place, planned)).click(startNow);
    await expectStarted(place, planned);
    const { startedAt, endsAt } = await session(place.browser);
    expect(endsAt - startedAt).toBe(45 * minute);
  });

  it('is told as it begins, with all choices where a click leads', async () => {
    const planned = await plan(place, -0.5);
    await look(place);
    await told(place, planned, 'now');
    const page = await clickNotice(place, planned);
    await shown(page, `It’s time for ${name}`);
    for (const each of ['Start now', 'In 10 minutes', 'Skip'])
      expect(await page.has(button(each))).toBe(true);
    await page.click(button('In 10 minutes'));
    await shown(page, 'You’re asked again at');
    await page.click(startNow);
    await expectStarted(place, planned);
  });

  it('is told although the worker is dead', async () => {
    const planned = await plan(place, -5, {}, { askAgainAt: Date.now() + 4_000 });
    await look(place);
    await place.browser.killWorker();
    expect((await row(place, planned)).told).toBeUndefined();
    await told(place, planned, 'now');
  });

  it('waits for a running session, says so, and asks when that has ended', async () => {
    await startSession(place.browser, { customer: 'Brødrene Dahl' });
    await notified(place);
    const planned = await plan(place, -5, { startsItself: true });
    const { planId, day, notice } = planned;
    await look(place);
    await told(place, planned, 'waits');
    await until('the notification', async () => (await notified(place)).includes(notice));
    const before = (await session(place.browser)).id;
    expect(await send(place.browser, 'slot', { slot: { planId, day }, act: 'start' })).toEqual({
      ok: false,
      refused: 'running',
    });
    expect((await session(place.browser)).id).toBe(before);
    await endSession(place.browser);
    await told(place, planned, 'now');
    expect((await stored(place.browser)).session).toBeNull();
  });

  it('starts by itself', async () => {
    const planned = await plan(place, -5, { startsItself: true });
    await look(place);
    await expectStarted(place, planned);
    expect((await session(place.browser)).endsAt).toBeLessThanOrEqual(Date.now() + 40 * minute);
  });

  it('that was missed with the browser closed is told at its start, and its rest offered', async () => {
    const planned = await plan(place, -24.5);
    await place.browser.quit();
    await place.relaunch();
    await told(place, planned, 'missed');
    const popup = await place.browser.clickToolbar(await visit(place, neutral));
    await shown(popup, `${name} was planned for`);
    const rest = await until('the rest', () =>
      popup.evaluate(
        () =>
          [...document.querySelectorAll('button')].find(({ textContent }) =>
            /^Start the rest \((19|20) minutes\)$/.test(textContent),
          )?.textContent,
      ),
    );
    await popup.click(button(rest));
    await expectStarted(place, planned);
  });
});

import { expect, it } from 'vitest';
import type { Draft, Statement } from '../../src/customer/rows';
import type { Surface } from './browser';
import { neutral, visit } from './checks';
import { session, startSession, stored } from './commands';
import { rows } from './notes';
import { pasteInto } from './paste';
import { openPanel } from './open-panel';
import { inEachBrowser, type Place } from './place';
import { shown, until, untilIs } from './until';

const button = (name: string) => ({ role: 'button', name });
const heardBox = { role: 'textbox', name: 'What did they say?' };

const openPopup = async (place: Place): Promise<Surface> =>
  place.browser.clickToolbar(await visit(place, neutral));

const closePanel = async ({ browser }: Place): Promise<void> => {
  const panel = await browser.sidePanel();
  // It closes before it can answer.
  await panel
    ?.evaluate(() => {
      window.close();
    })
    .catch(() => undefined);
  await until('the panel to be closed', async () => !(await browser.sidePanel()));
};

const standsIn = (surface: Surface): Promise<string> =>
  surface.evaluate(
    () => (document.getElementById('heard') as HTMLTextAreaElement | null)?.value ?? '',
  );

const heard = async ({ browser }: Place): Promise<string[]> =>
  (await rows<Statement>(browser, 'statements'))
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map(({ text }) => text)
    .sort();

/** Types all but the last key as slowly as the disk wants it, and the last one just before what comes. */
const type = async ({ browser }: Place, surface: Surface, text: string): Promise<void> => {
  const most = text.slice(0, -1);
  await surface.fill(heardBox, most);
  await untilIs(
    'the draft',
    () => rows<Draft>(browser, 'drafts'),
    (drafts) => drafts.some((draft) => draft.text === most),
  );
  await surface.press(text.slice(-1));
};

/** At most the last key is lost. */
const expectThere = async (surface: Surface, text: string): Promise<void> => {
  await untilIs(
    'what was typed',
    () => standsIn(surface),
    (there) => there === text || there === text.slice(0, -1),
  );
};

inEachBrowser('what was heard', (place) => {
  it('is pasted as a list, kept as so many things, and taken back by one undo', async () => {
    await startSession(place.browser);
    const panel = await openPanel(place);
    const list = '- Ten days by October\n- We throw away 4%\n- It works for now';
    await until('the box', () => panel.has(heardBox));
    await pasteInto(panel, list);
    await panel.click(button('Keep 3 things they said'));
    await shown(panel, '3 heard');
    expect(await heard(place)).toEqual([
      'It works for now',
      'Ten days by October',
      'We throw away 4%',
    ]);
    await panel.click(button('Undo'));
    await untilIs(
      'the box',
      () => standsIn(panel),
      (text) => text === list,
    );
    expect(await heard(place)).toEqual([]);
  });

  it('is changed where it stands, deleted, and brought back', async () => {
    await startSession(place.browser, { customer: 'Okafor' });
    const panel = await openPanel(place);
    await panel.fill(heardBox, 'Ten days');
    await panel.press('Enter');
    await panel.click(button('Ten days'));
    await panel.fill({ role: 'textbox', name: 'What they said' }, 'Ten days by October');
    await panel.press('Enter');
    await untilIs(
      'the row',
      () => heard(place),
      (texts) => texts.includes('Ten days by October'),
    );
    await panel.click(button('Delete'));
    await shown(panel, 'Deleted.');
    expect(await heard(place)).not.toContain('Ten days by October');
    await panel.click(button('Undo'));
    await panel.click(button('Ten days by October'));
    expect(await heard(place)).toContain('Ten days by October');
  });

  it('is not lost in mid-word: not with the panel, the popup, the worker or the browser', async () => {
    const { id } = await startSession(place.browser, { customer: 'Lindqvist AB' });
    const panel = await openPanel(place);
    await type(place, panel, 'The new people');
    await closePanel(place);
    const popup = await openPopup(place);
    await expectThere(popup, 'The new people');
    await type(place, popup, 'The new people can’t');
    await place.browser.killWorker();
    await place.browser.closePopup();
    const again = await openPanel(place);
    await expectThere(again, 'The new people can’t');
    await type(place, again, 'The new people can’t set it up');
    await place.browser.kill();
    await place.relaunch();
    await until('the session', async () => (await stored(place.browser)).session);
    expect((await session(place.browser)).id).toBe(id);
    await expectThere(await openPopup(place), 'The new people can’t set it up');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import type { Tab } from './browser';
import { expectNothingReached, expectRefused, mail, neutral, page, settle, visit } from './checks';
import { startSession } from './commands';
import { inEachBrowser } from './place';
import { redirected, ways } from './ways';

inEachBrowser('a way to a blocked page', (place) => {
  describe.each([
    ['the worker alive', false],
    ['the worker killed', true],
  ] as const)('%s', (_, killed) => {
    beforeEach(async () => {
      await startSession(place.browser);
      if (killed) await place.browser.killWorker();
    });

    it.each(Object.entries(ways))('%s', async (_name, way) => {
      await expectRefused(place, await way(place, mail), mail);
    });
  });

  it('a redirect through a blocked site', async () => {
    await startSession(place.browser);
    const through = page(mail, { as: 'redirect', how: '302', to: 'https://end.test/' });
    await expectRefused(place, await redirected('302')(place, through), through);
  });

  const embed = async (tag: string): Promise<Tab> => {
    await startSession(place.browser);
    const tab = await visit(place, page(neutral, { as: 'ways', to: mail }));
    await tab.clickOn(`#${tag}`);
    return tab;
  };

  it('a frame', async () => {
    await embed('iframe');
    await expectNothingReached(place, 'mail.google.com');
  });

  // Without leave for the embedding page no rule reaches these requests (seen in both browsers); the
  // script for frames ends them before a script of theirs runs.
  it.each(['object', 'embed'])('an %s is emptied before it runs', async (tag) => {
    await embed(tag);
    await settle(place);
    expect(place.world.ran('mail.google.com')).toEqual([]);
  });
});

import { expect, it } from 'vitest';
import type { Customer, PlanRow } from '../../src/customer/rows';
import type { Surface } from './browser';
import { neutral, visit } from './checks';
import { endSession, rewriteSession, startSession } from './commands';
import { rows } from './notes';
import { openPanel } from './open-panel';
import { inEachBrowser, type Place } from './place';
import { shown, until, untilIs } from './until';

const button = (name: string) => ({ role: 'button', name });
const slots = '.good-slots li button';

const openPopup = async ({ browser }: Place): Promise<Surface> =>
  browser.clickToolbar(await visit({ browser }, neutral));

const planned = async ({ browser }: Place): Promise<PlanRow[]> =>
  (await rows<PlanRow>(browser, 'plans')).filter(({ deletedAt }) => deletedAt === undefined);

const customerOf = async ({ browser }: Place, name: string): Promise<Customer | undefined> =>
  (await rows<Customer>(browser, 'customers')).find((customer) => customer.name === name);

inEachBrowser('an hour is planned', (place) => {
  it('from the popup by two clicks, and taken back', async () => {
    await startSession(place.browser, { customer: 'Lindqvist AB', minutes: 45 });
    await endSession(place.browser);
    const popup = await openPopup(place);
    await until('the customer', async () =>
      popup.evaluate(
        () => document.querySelector<HTMLInputElement>('#customer')?.value === 'Lindqvist AB',
      ),
    );
    await popup.click(button('Plan it'));
    await popup.clickOn(slots);
    await shown(popup, 'Planned: ');
    const customer = await customerOf(place, 'Lindqvist AB');
    expect(await planned(place)).toMatchObject([{ customerId: customer?.id, minutes: 45 }]);
    await shown(popup, 'Next: ');
    expect(await popup.text()).toMatch(/Next: .+, Lindqvist AB/);
    await popup.click(button('Undo'));
    await untilIs(
      'what is planned',
      () => planned(place),
      ({ length }) => length === 0,
    );
    await untilIs(
      'no next one',
      () => popup.text(),
      (text) => !text.includes('Next: '),
    );
  });

  it('for what was left of a session that was cut short', async () => {
    await startSession(place.browser, { minutes: 45, strictness: 'gentle' });
    await rewriteSession(place.browser, (session) => ({
      ...session,
      startedAt: Date.now() - 23 * 60_000,
      endsAt: Date.now() + 22 * 60_000,
    }));
    const popup = await openPopup(place);
    await popup.click(button('End early'));
    await popup.click(button('End it now'));
    await shown(popup, '22 minutes were left. Finish them:');
    await popup.clickOn(slots);
    await shown(popup, 'Planned: ');
    expect(await planned(place)).toMatchObject([{ minutes: 22, strictness: 'gentle' }]);
    await untilIs(
      'the offer to go',
      () => popup.text(),
      (text) => !text.includes('Finish them'),
    );
  });

  it('in the side panel, once a session has ended', async () => {
    await startSession(place.browser, { customer: 'Zürcher & Söhne', minutes: 25 });
    const panel = await openPanel(place);
    await endSession(place.browser);
    await panel.click(button('Plan the next one'));
    await panel.clickOn(slots);
    await shown(panel, 'Planned: ');
    const customer = await customerOf(place, 'Zürcher & Söhne');
    expect(await planned(place)).toContainEqual(
      expect.objectContaining({ customerId: customer?.id, minutes: 25 }),
    );
  });
});

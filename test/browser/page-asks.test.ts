import { expect, it } from 'vitest';
import { onAsk } from '../../src/browser/page-asks';
import { tell } from '../fakes/browser';

const ask = { ask: 'shownCustomer', argument: { windowId: 3 } };

it('answers the background, until it stops', async () => {
  const stop = onAsk('shownCustomer', ({ windowId }) => (windowId === 3 ? 'harrow' : undefined));
  expect(await tell(ask)).toBe('harrow');
  expect(await tell({ ...ask, argument: { windowId: 4 } })).toBeUndefined();
  expect(await tell({ ask: 'choose', argument: { id: 'x' } })).toBeUndefined();
  stop();
  expect(await tell(ask)).toBeUndefined();
});

it.each([
  ['a script in a tab', { id: 'undivided', url: 'https://page.test/', tab: { id: 1 } }],
  ['a page', { id: 'undivided', url: 'https://page.test/' }],
  ['another extension', { id: 'other', url: 'chrome-extension://other/a.html' }],
])('answers nothing to %s', async (_, sender) => {
  const stop = onAsk('shownCustomer', () => 'harrow');
  expect(await tell(ask, sender)).toBeUndefined();
  stop();
});

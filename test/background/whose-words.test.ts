import { expect, it } from 'vitest';
import { whoseWords, type AskPanels } from '../../src/background/whose-words';
import type { Session } from '../../src/session/session';
import { after, minutes, running, startEvent } from '../session/state';

const session: Session = running(after([minutes(5), startEvent({ minutes: 45 })]));

/** Panels by the window that they stand in. */
const panels =
  (open: Record<number, string>): AskPanels =>
  (windowId) =>
    Promise.resolve(windowId === null ? Object.values(open)[0] : open[windowId]);

it('gives words to the customer of the session', async () => {
  expect(await whoseWords(session, session.startedAt, panels({ 1: 'other' }), 1)).toEqual({
    customerId: session.customerId,
    sessionId: session.id,
  });
});

it('gives them to the panel in the same window, else to any', async () => {
  const open = panels({ 1: 'first', 2: 'second' });
  expect(await whoseWords(null, 0, open, 2)).toEqual({ customerId: 'second' });
  expect(await whoseWords(null, 0, open, 3)).toEqual({ customerId: 'first' });
  expect(await whoseWords(null, 0, open, null)).toEqual({ customerId: 'first' });
});

it('takes no heed of a session that the clock has left', async () => {
  expect(await whoseWords(session, session.endsAt, panels({ 1: 'first' }), 1)).toEqual({
    customerId: 'first',
  });
});

it('knows of nobody without session and panel', async () => {
  expect(await whoseWords(null, 0, panels({}), 1)).toBeNull();
});

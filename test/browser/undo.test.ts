import { afterEach, expect, it, vi } from 'vitest';
import { allowUndo, isUndo, redeemUndo } from '../../src/browser/undo';
import { sessionStored } from '../fakes/browser';

afterEach(() => {
  vi.useRealTimers();
});

it('takes back the one statement that a token was made for, once', async () => {
  const token = await allowUndo('statement', 7);
  await allowUndo('another', 7);
  expect(await redeemUndo(token, 7)).toBe('statement');
  expect(await redeemUndo(token, 7)).toBeNull();
});

it('takes nothing back for another tab, or without a token', async () => {
  const token = await allowUndo('statement', 7);
  expect(await redeemUndo(token, 8)).toBeNull();
  expect(await redeemUndo('', 7)).toBeNull();
  expect(await redeemUndo('statement', 7)).toBeNull();
  expect(await redeemUndo(token, 7)).toBe('statement');
});

it('forgets a token with time', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const token = await allowUndo('statement', 7);
  vi.setSystemTime(Date.now() + 120_000);
  expect(await redeemUndo(token, 7)).toBeNull();
  await allowUndo('another', 7);
  expect(Object.keys(sessionStored)).not.toContain(`undo:${token}`);
});

it.each([null, 'undo', {}, { undo: 1 }, { undo: null }])('is not asked for by %j', (message) => {
  expect(isUndo(message)).toBe(false);
});

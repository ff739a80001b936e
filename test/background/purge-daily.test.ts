import { afterEach, beforeEach, expect, it } from 'vitest';
import { purgeDaily } from '../../src/background/purge-daily';
import { readStored } from '../../src/browser/stored';
import { notes } from '../../src/customer/database';
import { hear } from '../../src/customer/heard/statements';
import { emptyStore } from '../fakes/browser';
import { emptyAfterEach } from '../customer/fresh';

const day = 86_400_000;
const now = Date.now();

emptyAfterEach();
afterEach(emptyStore);

const deleteOne = async (): Promise<void> => {
  const { id } = await hear('a', 'gone');
  await notes.statements.update(id, { deletedAt: now - 40 * day });
};
beforeEach(deleteOne);

it('lets go of what was long deleted', async () => {
  await purgeDaily(now);
  expect(await notes.statements.count()).toBe(0);
  expect((await readStored()).purgedAt).toBe(now);
});

it('does so once a day', async () => {
  await purgeDaily(now);
  await deleteOne();
  await purgeDaily(now + day - 1);
  expect(await notes.statements.count()).toBe(1);
  await purgeDaily(now + day);
  expect(await notes.statements.count()).toBe(0);
});

it('does so although the clock was set back', async () => {
  await purgeDaily(now + 10 * day);
  await deleteOne();
  await purgeDaily(now);
  expect(await notes.statements.count()).toBe(0);
});

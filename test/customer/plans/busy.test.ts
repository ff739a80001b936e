import { expect, it } from 'vitest';
import { notes } from '../../../src/customer/database';
import { busyKnown, forgetBusy, keepBusy } from '../../../src/customer/plans/busy';
import { emptyAfterEach } from '../fresh';

emptyAfterEach();

const read = { name: 'work.ics', readAt: 5, from: 1, until: 100 };

it('keeps the times of one file, and nothing else', async () => {
  expect(await busyKnown()).toBeUndefined();
  await keepBusy({ ...read, spans: [{ startsAt: 1, endsAt: 2 }] });
  const span = { startsAt: 3, endsAt: 4, title: 'Secret' };
  await keepBusy({ ...read, name: 'other.ics', spans: [span] });
  expect(await notes.busy.toArray()).toEqual([
    { ...read, id: 'file', name: 'other.ics', spans: [{ startsAt: 3, endsAt: 4 }] },
  ]);
});

it('forgets them, and takes them back', async () => {
  await keepBusy({ ...read, spans: [{ startsAt: 1, endsAt: 2 }] });
  const known = await forgetBusy();
  expect(await busyKnown()).toBeUndefined();
  if (known) await keepBusy(known);
  expect((await busyKnown())?.spans).toHaveLength(1);
});

import { expect, it } from 'vitest';
import { asStored, toWrite, type Stored } from '../../src/browser/storage';
import { after, gmail, minutes, running, startEvent } from '../session/state';

const session = {
  ...running(after([Date.now() - minutes(5), startEvent({ minutes: 45 })])),
  waits: [gmail],
};
const ended = { session, endedAt: Date.now(), how: 'time' } as const;
const values: Partial<Stored> = { session, ended, unwritten: [ended], updateWaits: true };

it('keeps what waits as one text, and gives back what it was', () => {
  const written = toWrite(values);
  expect(written).toMatchObject({
    session: { id: session.id, waits: JSON.stringify([gmail]) },
    ended: { session: { waits: JSON.stringify([gmail]) } },
    unwritten: [{ session: { waits: JSON.stringify([gmail]) } }],
  });
  expect(asStored(written)).toEqual(values);
});

it('reads a session that an older version wrote', () => {
  expect(asStored({ ...values })).toEqual(values);
});

it('writes and reads no more than is there', () => {
  const none = { session: null, ended: null, unwritten: [] };
  expect(toWrite(none)).toEqual(none);
  expect(asStored(none)).toEqual(none);
  expect(toWrite({ updateWaits: true })).toEqual({ updateWaits: true });
  expect(asStored({ updateWaits: true, other: 1 })).toEqual({ updateWaits: true });
});

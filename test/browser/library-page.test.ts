import { expect, it } from 'vitest';
import { openLibrary, placeIn, type LibraryPlace } from '../../src/browser/library-page';
import { tabs } from '../fakes/browser';

const id = '01JZ0000000000000000000000';

it.each<LibraryPlace>([null, { planFor: id }, { slot: { planId: id, day: '2027-03-28' } }])(
  'opens the page of planned hours at %j',
  async (place) => {
    await openLibrary(place);
    const address = new URL(tabs.opened.at(-1) ?? '');
    expect(address.pathname).toBe('/library.html');
    expect(placeIn(address.hash)).toEqual(place);
  },
);

it.each([
  '#plan=',
  `#plan=${id}x`,
  `#slot=${id}`,
  `#slot=${id}:someday`,
  `#slot=${id}:2026-02-30`,
  '#elsewhere',
])('opens as ever for %s', (fragment) => {
  expect(placeIn(fragment)).toBeNull();
});

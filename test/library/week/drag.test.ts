import { expect, it } from 'vitest';
import { dragged, type DragKind, type Placed, type Point } from '../../../src/library/week/drag';

const before: Placed = { day: 'mon', from: 540, minutes: 25 };
const at = (minute: number, day = 'mon'): Point => ({ day, minute });

it.each<[string, DragKind, Point, Point, Partial<Placed>]>([
  [
    'a slot to another day and quarter of an hour',
    'move',
    at(550),
    at(617, 'tue'),
    { day: 'tue', from: 600 },
  ],
  ['a slot no further up than midnight', 'move', at(550), at(-90), { from: 0 }],
  ['a slot no further down than the day', 'move', at(550), at(9_999), { from: 1425 }],
  ['an end to the quarter of an hour', 'size', at(560), at(597), { minutes: 60 }],
  ['an end no nearer than a quarter of an hour', 'size', at(560), at(200), { minutes: 15 }],
  ['an end no further than eight hours', 'size', at(560), at(1440), { minutes: 480 }],
  ['a new slot from where it began', 'make', at(607), at(641), { from: 600, minutes: 45 }],
  ['a new slot upwards', 'make', at(641), at(607), { from: 600, minutes: 45 }],
  [
    'a new slot in the day that it began in',
    'make',
    at(600),
    at(630, 'fri'),
    { from: 600, minutes: 30 },
  ],
  ['a new slot by a click', 'make', at(1439), at(1439), { from: 1425, minutes: 15 }],
])('brings %s', (_, kind, start, now, after) => {
  expect(dragged(kind, before, start, now)).toEqual({ ...before, ...after });
});

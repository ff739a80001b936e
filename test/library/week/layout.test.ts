import { describe, expect, it } from 'vitest';
import { firstPlanning } from '../../../src/calendar/planning';
import { minute, momentOf } from '../../../src/calendar/time';
import {
  clockAt,
  hoursToShow,
  momentAt,
  piecesOf,
  sideBySide,
  weekWith,
} from '../../../src/library/week/layout';
import { zones } from '../../calendar/zones';

const span = (day: string, time: string, zone: string, minutes: number) => {
  const startsAt = momentOf(day, time, zone);
  return { startsAt, endsAt: startsAt + minutes * minute };
};

describe.each(zones)('in $zone', ({ zone, spring, autumn }) => {
  it.each([spring, autumn])('shows nine in the morning at nine on %s, and reads it so', (day) => {
    const nine = { day, from: 540 };
    expect(piecesOf(span(day, '09:00', zone, 45), zone)).toEqual([{ ...nine, to: 585 }]);
    expect(momentAt(nine, zone)).toBe(momentOf(day, '09:00', zone));
  });

  it('spans the hour that is left out in spring', () => {
    expect(piecesOf(span(spring, '01:30', zone, 60), zone)).toEqual([
      { day: spring, from: 90, to: 210 },
    ]);
  });

  // In two of the zones the one, in the third the other ends in the hour that comes twice.
  it.each(['01:45', '02:45'])('gives 45 minutes from %s their length in autumn', (time) => {
    const [piece, ...more] = piecesOf(span(autumn, time, zone, 45), zone);
    expect(more).toEqual([]);
    expect((piece?.to ?? 0) - (piece?.from ?? 0)).toBe(45);
  });
});

const berlin = 'Europe/Berlin';

it('gives what lasts over midnight a piece on each day', () => {
  expect(piecesOf(span('2026-06-01', '23:30', berlin, 90), berlin)).toEqual([
    { day: '2026-06-01', from: 1410, to: 1440 },
    { day: '2026-06-02', from: 0, to: 60 },
  ]);
  expect(piecesOf(span('2026-06-01', '23:00', berlin, 60), berlin)).toEqual([
    { day: '2026-06-01', from: 1380, to: 1440 },
  ]);
});

it('has its week begin where the language has it', () => {
  expect(weekWith('2026-06-03', 1)).toEqual(
    [1, 2, 3, 4, 5, 6, 7].map((n) => `2026-06-0${String(n)}`),
  );
  expect(weekWith('2026-06-03', 7)[0]).toBe('2026-05-31');
  expect(weekWith('2026-06-06', 6)[0]).toBe('2026-06-06');
});

it('shows an hour more than the working day, and more where something lies outside it', () => {
  expect(hoursToShow(firstPlanning, [])).toEqual({ from: 480, to: 1140 });
  expect(
    hoursToShow(firstPlanning, [
      { from: 400, to: 430 },
      { from: 1290, to: 1330 },
    ]),
  ).toEqual({
    from: 360,
    to: 1380,
  });
  expect(hoursToShow({ from: '00:30', to: '23:30' }, [])).toEqual({ from: 0, to: 1440 });
});

it('writes minutes as the clock does', () => {
  expect([0, 545, 1425].map(clockAt)).toEqual(['00:00', '09:05', '23:45']);
});

it('lays beside each other what overlaps, and what is drawn higher than it is', () => {
  const lanes = (...pieces: [number, number][]) =>
    sideBySide(pieces.map(([from, to]) => ({ from, to }))).map(({ from, lane, lanes }) => [
      from,
      lane,
      lanes,
    ]);
  expect(lanes([540, 600], [600, 660])).toEqual([
    [540, 0, 1],
    [600, 0, 1],
  ]);
  expect(lanes([540, 660], [570, 600], [600, 630], [700, 730])).toEqual([
    [540, 0, 2],
    [570, 1, 2],
    [600, 1, 2],
    [700, 0, 1],
  ]);
  expect(lanes([540, 545], [550, 600])).toEqual([
    [540, 0, 2],
    [550, 1, 2],
  ]);
});

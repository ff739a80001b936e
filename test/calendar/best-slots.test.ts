import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestSlots, warningsFor, type Situation } from '../../src/calendar/advice';
import { firstPlanning } from '../../src/calendar/planning';
import { minute, momentOf, overlap, type Span } from '../../src/calendar/time';

const zone = 'Europe/Berlin';
/** The Friday before clocks are put forward. */
const begin = momentOf('2026-03-27', '00:00', zone);
const quarter = 15 * minute;

const span = fc.tuple(fc.nat(7 * 96), fc.integer({ min: 1, max: 40 })).map(([from, length]) => ({
  startsAt: begin + from * quarter,
  endsAt: begin + (from + length) * quarter,
}));

const situation: fc.Arbitrary<Situation> = fc
  .record({
    now: fc.nat(3 * 24 * 60).map((n) => begin + n * minute),
    ahead: fc.integer({ min: 1, max: 4 * 96 }),
    visitDayOnly: fc.boolean(),
    minutes: fc.constantFrom(15, 45, 120),
    planned: fc.array(span, { maxLength: 4 }),
    busy: fc.array(span, { maxLength: 12 }),
    needed: fc.constantFrom(0, 60),
  })
  .map(({ ahead, ...rest }) => ({
    ...rest,
    zone,
    planning: firstPlanning,
    visitAt: Math.ceil(rest.now / quarter) * quarter + ahead * quarter,
  }));

/** Free, of this length and before the visit: whatever else speaks against it. */
const everySlot = ({ now, visitAt = 0, minutes, planned, busy = [] }: Situation): Span[] => {
  const slots: Span[] = [];
  for (
    let startsAt = Math.ceil((now + 5 * minute) / quarter) * quarter;
    startsAt + minutes * minute <= visitAt;
    startsAt += quarter
  )
    slots.push({ startsAt, endsAt: startsAt + minutes * minute });
  return slots.filter((slot) => ![...planned, ...busy].some((other) => overlap(slot, other)));
};

it('proposes what is free before the visit, and nothing doubtful while something is clear', () => {
  fc.assert(
    fc.property(situation, (given) => {
      const kinds = (slot: Span): string[] =>
        warningsFor(slot, given)
          .map(({ kind }) => kind)
          .filter((kind) => kind !== 'short');
      const found = bestSlots(given);
      const all = everySlot(given);
      for (const [n, { startsAt, endsAt, reasons }] of found.entries()) {
        expect(all).toContainEqual({ startsAt, endsAt });
        expect(reasons.length).toBeGreaterThan(0);
        const others = found.slice(n + 1);
        expect(others.some((other) => overlap(other, { startsAt, endsAt }))).toBe(false);
      }
      const clear = all.filter((slot) => kinds(slot).length === 0);
      if (clear.length > 0) expect(found.flatMap(kinds)).toEqual([]);
      expect(found.length > 0 || clear.length === 0).toBe(true);
      expect(found.length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 100 },
  );
});

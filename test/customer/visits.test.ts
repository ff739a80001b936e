import { describe, expect, it } from 'vitest';
import { dueVisits } from '../../src/customer/visits';
import { customer, day } from '../fixtures/harrow';

const seen = (id: string, nextVisit?: number) => {
  const { nextVisit: _, ...rest } = customer;
  return { ...rest, id, ...(nextVisit !== undefined && { nextVisit }) };
};

describe('a visit', () => {
  const thursday = day(2025, 6, 5);
  const due = (now: Date) => dueVisits([seen('a', thursday)], now.getTime()).length === 1;

  it('is asked about from the day after on, and not on the evening of it', () => {
    expect(due(new Date(2025, 5, 4, 12))).toBe(false);
    expect(due(new Date(2025, 5, 5, 23, 59))).toBe(false);
    expect(due(new Date(2025, 5, 6, 0))).toBe(true);
    expect(due(new Date(2026, 0, 1))).toBe(true);
  });

  it('is over at midnight, however long its day was', () => {
    // Where clocks change, these days have 23 and 25 hours.
    for (const [month, date] of [
      [3, 30],
      [10, 26],
    ] as const) {
      const visit = seen('a', day(2025, month, date));
      const midnight = new Date(2025, month - 1, date + 1).getTime();
      expect(dueVisits([visit], midnight - 1)).toEqual([]);
      expect(dueVisits([visit], midnight)).toHaveLength(1);
    }
  });

  it('comes first when it was the latest; who has none planned is left out', () => {
    const customers = [seen('a', day(2025, 6, 1)), seen('b'), seen('c', thursday)];
    const now = day(2025, 6, 9);
    expect(dueVisits(customers, now).map(({ id }) => id)).toEqual(['c', 'a']);
  });
});

import type { Plan } from '../../src/calendar/plan';

/** An hour as most tests plan it: once, on a Monday, in Berlin. */
export const anHour = {
  customerId: 'c',
  day: '2026-06-01',
  time: '09:00',
  zone: 'Europe/Berlin',
  minutes: 45,
  strictness: 'firm',
  startsItself: false,
} as const satisfies Omit<Plan, 'id'>;

import { expect, it } from 'vitest';
import { googleLink, outlookLink } from '../../src/calendar/calendar-links';
import type { Plan } from '../../src/calendar/plan';

const plan: Plan = {
  id: 'p',
  customerId: 'c',
  day: '2026-06-01',
  time: '23:30',
  zone: 'Europe/Berlin',
  minutes: 45,
  strictness: 'firm',
  startsItself: false,
};
const parts = (link: string) => Object.fromEntries(new URL(link).searchParams);

it('Google gets the times on the clock, the zone and the repeats', () => {
  const link = googleLink({ ...plan, repeat: { weeks: 2, days: [1], count: 3 } }, 'Söhne & Co');
  expect(link.startsWith('https://calendar.google.com/calendar/render?')).toBe(true);
  expect(parts(link)).toEqual({
    action: 'TEMPLATE',
    text: 'Söhne & Co',
    dates: '20260601T233000/20260602T001500',
    ctz: 'Europe/Berlin',
    recur: 'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=MO;COUNT=3',
  });
  expect(parts(googleLink(plan, 'Focus time'))).not.toHaveProperty('recur');
});

it.each([
  ['work', 'outlook.office.com'],
  ['home', 'outlook.live.com'],
] as const)('Outlook for %s gets moments, and no plus sign for a space', (account, host) => {
  const link = outlookLink(plan, 'Focus time', account);
  expect(new URL(link).host).toBe(host);
  expect(link).not.toContain('+');
  expect(parts(link)).toMatchObject({
    subject: 'Focus time',
    startdt: '2026-06-01T21:30:00Z',
    enddt: '2026-06-01T22:15:00Z',
  });
});

it('a plus sign of the name stays one', () => {
  expect(parts(outlookLink(plan, 'A+B', 'work'))['subject']).toBe('A+B');
});

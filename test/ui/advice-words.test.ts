import { expect, it } from 'vitest';
import type { Reason, Warning } from '../../src/calendar/advice';
import { reasonWords, warningWords } from '../../src/ui/advice-words';

it.each<[Reason, string]>([
  [{ kind: 'dayBefore' }, 'The day before the visit'],
  [{ kind: 'daysBefore', days: 2 }, '2 days before the visit'],
  [{ kind: 'daysBefore', days: 1 }, '1 day before the visit'],
  [{ kind: 'longEnough', minutes: 45 }, 'Long enough: they’ve needed 45 minutes'],
])('says why: %o', (reason, words) => {
  expect(reasonWords(reason)).toBe(words);
});

it.each<[Warning, string]>([
  [{ kind: 'nearVisit', minutes: 30 }, 'Only 30 minutes left before the visit.'],
  [{ kind: 'nearVisit', minutes: 0 }, 'No time left before the visit.'],
  [{ kind: 'afterMeetings', minutes: 240 }, 'Follows 4 hours of meetings without a break.'],
  [{ kind: 'short', minutes: 60 }, 'Shorter than the 1 hour they’ve needed.'],
  [
    { kind: 'overlapsBusy', at: new Date(2026, 5, 4, 10).getTime() },
    'Your calendar is taken from 10:00 AM.',
  ],
  [{ kind: 'notWorkday' }, 'Not one of your working days.'],
])('says what speaks against it: %o', (warning, words) => {
  expect(warningWords(warning).replace('\u202f', ' ')).toBe(words);
});

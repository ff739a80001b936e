import { expect, it } from 'vitest';
import { firstPlanning } from '../../../src/calendar/planning';
import { newFields, planFrom } from '../../../src/library/week/plan-fields';

it('plans for no working days only once there are some', () => {
  const fields = {
    ...newFields({ day: '2026-06-01', time: '09:00', minutes: 45 }, 'firm'),
    repeat: 'workdays',
  } as const;
  expect(planFrom(fields, { ...firstPlanning, workdays: [] }, 'UTC', 0)).toEqual({
    problems: { repeat: 'planNoWorkdays' },
  });
  expect(planFrom(fields, firstPlanning, 'UTC', 0)).toMatchObject({
    plan: { repeat: { weeks: 1, days: [1, 2, 3, 4, 5] } },
  });
});

// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { firstPlanning } from '../../../src/calendar/planning';
import { momentOf } from '../../../src/calendar/time';
import { Agenda } from '../../../src/library/week/agenda';
import type { SlotChanges } from '../../../src/library/week/use-slot-changes';
import { UndoArea } from '../../../src/ui/undo';

afterEach(cleanup);

it('says when a visit is as the user’s clock does', () => {
  const day = '2026-06-01';
  const dayAt = momentOf(day, '00:00', 'UTC');
  const visits = [{ customerId: 'c', name: 'Harrow & Finch', dayAt, time: '14:05' }];
  render(
    <UndoArea>
      <Agenda
        days={[day]}
        week={{ slots: [], busy: [], visits }}
        planning={firstPlanning}
        zone="UTC"
        minutes={45}
        now={dayAt}
        changes={{} as SlotChanges}
        onMake={vi.fn()}
        onOpen={vi.fn()}
      />
    </UndoArea>,
  );
  expect(screen.getByText(/^Visit:/).textContent).toMatch(/· 2:05\sPM$/);
});

// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { DayField, dayStart } from '../../src/ui/day-field';

afterEach(cleanup);

const kept: (number | undefined)[] = [];
const field = (value?: number) => (
  <DayField label="Next visit" value={value} onChange={(at) => Promise.resolve(kept.push(at))} />
);
const input = (): HTMLInputElement => screen.getByLabelText('Next visit');

it('keeps what is half typed while the page is drawn anew', () => {
  const { rerender } = render(field());
  // A year as it is typed: 0002, 0020, 0202, 2026.
  fireEvent.input(input(), { target: { value: '0020-11-27' } });
  fireEvent.change(input());
  rerender(field());
  expect(input().value).toBe('0020-11-27');
  expect(kept).toEqual([]);
});

it('shows what is kept again when what was typed is no day to keep', () => {
  render(field(dayStart('2026-12-08')));
  fireEvent.input(input(), { target: { value: '0020-12-08' } });
  fireEvent.blur(input());
  expect(input().value).toBe('2026-12-08');
});

import { describe, expect, it } from 'vitest';
import { asInput, dateFrom, monthNames, yearFrom } from '../../../src/sidepanel/heard/when-input';

describe('when something was said', () => {
  it('is the same day in the field and in the row', () => {
    const day = new Date(2024, 0, 5).getTime();
    expect(asInput(day)).toBe('2024-01-05');
    expect(dateFrom('2024-01-05')).toBe(day);
    expect(asInput(new Date(2024, 11, 31, 23, 59).getTime())).toBe('2024-12-31');
  });

  it.each(['', '2024-05', '0002-05-12', '20240-05-12'])('is not known from %j', (value) => {
    expect(dateFrom(value)).toBeUndefined();
  });

  it.each([
    ['2024', 2024],
    [' 1999 ', 1999],
    ['２０２４', 2024],
    ['202', undefined],
    ['20245', undefined],
    ['2024.5', undefined],
    ['', undefined],
    ['last', undefined],
  ])('in the year %j is in %j', (text, year) => {
    expect(yearFrom(text)).toBe(year);
  });

  it('has months in the user’s language', () => {
    expect(monthNames('en')).toHaveLength(12);
    expect(monthNames('de')[2]).toBe('März');
    expect(monthNames('ja')[0]).toBe('1月');
  });
});

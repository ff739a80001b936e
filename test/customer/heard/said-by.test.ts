import { describe, expect, it } from 'vitest';
import { looksLikeName, personCalled, spokenIn } from '../../../src/customer/heard/said-by';

describe('a beginning with a colon', () => {
  it.each([
    ['Tom: we throw away 4%', 'Tom', 'we throw away 4%'],
    ['  tom reed :  we throw\naway', 'tom reed', 'we throw\naway'],
    ['田中：捨てています', '田中', '捨てています'],
    ['Tom:/7 is the line', 'Tom', '/7 is the line'],
    ['Tom: at 9:45 it stops', 'Tom', 'at 9:45 it stops'],
  ])('of %j is %j', (text, name, words) => {
    expect(spokenIn(text)).toEqual({ name, words });
  });

  it.each([
    'We throw away 4%',
    'Tom:',
    'Tom: \n ',
    'http://harrow.example',
    ': nothing before it',
    'Tom\nReed: on two lines',
    'What they told us on the way out was this: no',
  ])('is not in %j', (text) => {
    expect(spokenIn(text)).toBeUndefined();
  });
});

describe('one of the people', () => {
  const people = ['Tom Reed', 'Ana', 'José Álvarez', 'Ana Lind', 'Kim Li', 'Kim Wu'];
  it.each([
    ['tom', 'Tom Reed'],
    ['TOM REED', 'Tom Reed'],
    ['jose', 'José Álvarez'],
    ['Jose Alvarez', 'José Álvarez'],
    ['ana', 'Ana'],
    ['Kim', 'Kim'],
    ['Reed', undefined],
    ['To', undefined],
    ['Priya', undefined],
  ])('is called %j: %j', (name, person) => {
    expect(personCalled(name, people)).toBe(person);
  });
});

describe('what may be a name', () => {
  it.each([
    'Tom',
    'Tom Reed',
    'Ana Maria Lind',
    'Jan de Vries',
    "O'Neill",
    'Özlem',
    'Jean-Luc',
    '田中',
  ])('is %j', (name) => {
    expect(looksLikeName(name)).toBe(true);
  });

  it.each([
    'tom',
    'Re',
    'Note',
    'PS',
    'NB',
    'http',
    'Next steps',
    '9',
    'Line 3',
    'Monday',
    'The price is what hurts',
    'One Two Three Four',
    'they said',
  ])('is not %j', (name) => {
    expect(looksLikeName(name)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { parseHeard } from '../../src/ui/parse-heard';

describe('a pasted text', () => {
  it.each<[string, string, string[]]>([
    ['lines', 'one\ntwo', ['one', 'two']],
    ['Windows line ends', 'one\r\ntwo\r\n', ['one', 'two']],
    ['old line ends', 'one\rtwo\u2028three', ['one', 'two', 'three']],
    ['empty lines', '\n\none\n \n\t\ntwo\n\n', ['one', 'two']],
    ['one line and its end', 'We throw away 4%\n', ['We throw away 4%']],
    ['nothing', ' \n\t\n', []],
    ['dashes', '- one\n– two\n— three', ['one', 'two', 'three']],
    [
      'dots and stars',
      '* one\n• two\n•three\n· four\n◦ five',
      'one two three four five'.split(' '),
    ],
    ['tabs', '\t•\tone\n\t\t-\ttwo\no\tthree', ['one', 'two', 'three']],
    ['boxes', '☐ one\n☑ two\n- [ ] three\n* [x] four', ['one', 'two', 'three', 'four']],
    ['numbers', '1. one\n2. two\n10) three', ['one', 'two', 'three']],
    ['numbers with empty lines', '1.  one\n\n2.\ttwo', ['one', 'two']],
    ['brackets', '(1) one\n(2) two\n(a) three', ['one', 'two', 'three']],
    ['letters', 'a) one\nb) two\niv) three', ['one', 'two', 'three']],
    ['quoted mail', '> one\n>two\n>> three\n> > four', ['one', 'two', 'three', 'four']],
    ['a quoted list', '> - one\n> 2) two', ['one', 'two']],
    [
      'quoted lines that the mail program broke',
      '> We throw away about four per cent of every run on every\r\n> single Friday.\r\n> Nobody asked why.',
      [
        'We throw away about four per cent of every run on every single Friday.',
        'Nobody asked why.',
      ],
    ],
    [
      'a quoted list with long items',
      '> - We throw away about four per cent of every run on Friday\n> - Nobody has ever asked us',
      ['We throw away about four per cent of every run on Friday', 'Nobody has ever asked us'],
    ],
    [
      'a number that is a part',
      '4% of every run\n2024 was bad',
      ['4% of every run', '2024 was bad'],
    ],
    ['a date', '12. Mai war schlimm\nDanach ging es', ['12. Mai war schlimm', 'Danach ging es']],
    ['a decimal', '1.5 bar is all\n2.5 bar would do', ['1.5 bar is all', '2.5 bar would do']],
    ['a hyphen', '-5 degrees\nnon-stop', ['-5 degrees', 'non-stop']],
    ['a word in stars', '*never* late\nA friend', ['*never* late', 'A friend']],
    ['another script', '・いち\n２０２４年', ['いち', '２０２４年']],
  ])('with %s', (_, text, said) => {
    expect(parseHeard(text)).toEqual(said);
  });
});

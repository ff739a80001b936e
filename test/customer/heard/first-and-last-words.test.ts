import { expect, it } from 'vitest';
import { firstAndLastWords } from '../../../src/customer/heard/first-and-last-words';

const read = (text: string, cut?: Parameters<typeof firstAndLastWords>[1]): string | null => {
  const value = firstAndLastWords(text, cut);
  return value === null ? null : value.split(',').map(decodeURIComponent).join(' … ');
};

it.each([
  ['Ten days by October.', 'Ten days by October'],
  ['“We throw away about 4%.”', 'We throw away about 4'],
  [
    'The supermarket wants ten days by October, and we have eight.',
    'The supermarket wants ten … and we have eight',
  ],
  ['Ten days\nby October', 'Ten days … by October'],
  ['\n\n Ten days\n\n', 'Ten days'],
  [
    'We throw away about 4% of it\nevery Friday\nand nobody knows what to do',
    'We throw away about … knows what to do',
  ],
  ['-a & b, c', 'a & b, c'],
])('finds %j again', (text, wanted) => {
  expect(read(text)).toBe(wanted);
});

it('finds words again where nothing stands between them', () => {
  const [start, end] = read('これは会社の製品について最も重要なことの一つですと言いました')!.split(
    ' … ',
  );
  expect('これは会社の製品について').toContain(start);
  expect('の一つですと言いました').toContain(end);
});

it('leaves out what is only a part of a word', () => {
  expect(read('en days by Octob', { start: true, end: true })).toBe('days by');
  expect(read('en\ndays', { start: true, end: false })).toBe('days');
  expect(read('Octo', { start: false, end: true })).toBeNull();
});

it.each(['', '  \n', '– … !'])('finds nothing in %j', (text) => {
  expect(firstAndLastWords(text)).toBeNull();
});

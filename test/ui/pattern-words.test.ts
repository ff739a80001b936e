import { expect, it } from 'vitest';
import { patternWords } from '../../src/ui/pattern-words';

it.each([
  ['intranet.example.com', 'everything on intranet.example.com'],
  ['intranet.example.com/expenses', 'everything on intranet.example.com under /expenses/'],
  ['=intranet.example.com', 'everything on intranet.example.com alone'],
  ['=erp/reports', 'everything on erp under /reports/'],
  ['a.example.com/x/y$', 'the page a.example.com/x/y alone'],
  [
    'a.example.com/index.php?module=Reports',
    'everything on a.example.com under /index.php/, where the address has module=Reports',
  ],
  ['a.example.com#/reports', 'everything on a.example.com, where the address has #/reports'],
])('%s is %s', (pattern, words) => {
  expect(patternWords(pattern)).toBe(words);
});

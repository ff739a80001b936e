import { afterEach, expect, it } from 'vitest';
import { originsNotGiven } from '../../src/browser/origins';
import { leave } from '../fakes/browser';

const [listed, within, withheld] = ['*://*.a.test/*', '*://*.b.test/*', '*://*.c.test/*'];

afterEach(() => {
  leave.holds = () => true;
  leave.listed = [];
});

it('asks for each that the browser does not list, and never for all at once', async () => {
  const asked: unknown[] = [];
  leave.listed = [listed];
  leave.holds = ({ origins }) => {
    asked.push(origins);
    return !origins?.includes(withheld);
  };
  expect(await originsNotGiven([listed, within, withheld])).toEqual([withheld]);
  expect(asked).toEqual([[within], [withheld]]);
});

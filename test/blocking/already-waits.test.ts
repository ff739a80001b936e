import { describe, expect, it } from 'vitest';
import {
  alreadyWaits,
  liesWhereSomethingWaits,
  withoutLoosening,
} from '../../src/blocking/already-waits';
import type { WaitingSite } from '../../src/blocking/site';

const site = (...patterns: string[]): WaitingSite => ({
  id: 'x',
  name: 'X',
  category: 'own',
  patterns,
  except: [],
});

describe('a pattern that another makes needless', () => {
  it.each([
    ['a.example', 'a.example', true],
    ['b.a.example', 'a.example', true],
    ['a.example/x', 'a.example', true],
    ['a.example/x/y', 'a.example/x', true],
    ['a.example/x?k=v', 'a.example/x', true],
    ['a.example/x$', 'a.example/x', true],
    ['=a.example', 'a.example', true],
    ['a.example/x*', 'a.example/*', true],
    ['a.example', 'a.example/x', false],
    ['a.example', 'b.a.example', false],
    ['a.example', '=a.example', false],
    ['a.example/x', 'a.example/x$', false],
    ['a.example/x', 'a.example/x?k=v', false],
    ['a.example/x', 'a.example/x#f', false],
    ['a.example/*', 'a.example/x', false],
  ])('%s beside %s: %s', (pattern, other, needless) => {
    expect(alreadyWaits(pattern, [site(other)]) !== null).toBe(needless);
  });

  it('is named by the site that does', () => {
    expect(alreadyWaits('a.example', [site('a.example')])?.name).toBe('X');
  });
});

it('leaves reachable nothing that waits in a session when it comes into it', () => {
  const known = { ...site('a.example', 'c.example/own/page'), except: ['a.example/help'] };
  const fresh: WaitingSite = {
    ...site('b.example'),
    id: 'fresh',
    // One within what waits, one around it, and one that has nothing to do with it.
    except: ['a.example/x', 'c.example/own', 'b.example/help'],
  };
  expect(withoutLoosening([known, fresh], [known])).toEqual([
    known,
    { ...fresh, except: ['b.example/help'] },
  ]);
});

it('could be an exception only where something waits', () => {
  const waits = [site('a.example/x')];
  expect(liesWhereSomethingWaits('a.example/x/y', waits)).toBe(true);
  expect(liesWhereSomethingWaits('b.a.example', waits)).toBe(true);
  expect(liesWhereSomethingWaits('a.example', [site('b.a.example')])).toBe(true);
  expect(liesWhereSomethingWaits('aa.example', waits)).toBe(false);
});

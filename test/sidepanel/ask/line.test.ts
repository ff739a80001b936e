import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/customer/rows';
import { inLine, keepLine } from '../../../src/sidepanel/ask/line';

/** As they are read: the newest first. `b2` is the second of session b; `-` is heard outside any. */
const heard = (...ids: string[]): Statement[] =>
  ids.map((id) => ({
    id,
    createdAt: 1,
    updatedAt: 1,
    customerId: 'c',
    text: id,
    precision: 'unknown',
    channel: 'other',
    ...(!id.startsWith('-') && { sessionId: id.charAt(0) }),
  }));

describe('the order in which one is asked', () => {
  it('is as it was heard, the latest session first', () => {
    expect(inLine(heard('b2', 'b1', '-2', '-1', 'a2', 'a1'), new Set())).toEqual([
      'b1',
      'b2',
      '-1',
      '-2',
      'a1',
      'a2',
    ]);
  });

  it('begins with what nothing was asked of', () => {
    expect(inLine(heard('b2', 'b1', 'a2', 'a1'), new Set(['b1', 'a2']))).toEqual([
      'b2',
      'a1',
      'b1',
      'a2',
    ]);
  });

  it('stays as it was begun; what is new joins at the end, what is gone falls out', () => {
    expect(keepLine(['b1', 'b2', 'a1'], heard('c2', 'c1', 'b2', 'a1'))).toEqual([
      'b2',
      'a1',
      'c1',
      'c2',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anotherOf,
  askedIn,
  isOpen,
  seriesFor,
  type Known,
} from '../../../src/customer/ask/asking';
import { idOf } from '../../../src/customer/questions/question-id';
import type { Question } from '../../../src/customer/rows';
import { heard } from '../../fixtures/heard';

const nothing: Known = { questions: [], own: [], begun: [] };
const row = { createdAt: 1, updatedAt: 1 };
const kept = (statementId: string, from: string): Question => ({
  ...row,
  id: from,
  customerId: 'c',
  statementId,
  from,
  toOneself: '',
  aloud: '',
  lens: '',
  toAsk: true,
});
const statement = { id: 's', text: 'We throw away about 4% of every Friday run.' };
const idsOf = (known: Known, before: readonly string[] = []): string[] =>
  seriesFor(statement, known, before).fitting.map(idOf);

describe('the questions of a statement', () => {
  it('leave out those that are kept for it, and only for it', () => {
    const [first = '', second] = idsOf(nothing);
    expect(idsOf({ ...nothing, questions: [kept('s', first)] })[0]).toBe(second);
    expect(idsOf({ ...nothing, questions: [kept('other', first)] })[0]).toBe(first);
  });

  it('begin with the one to which an answer was begun', () => {
    const third = idsOf(nothing)[2] ?? '';
    const begun = [
      { statementId: 'other', from: idsOf(nothing)[1] ?? '' },
      { statementId: 's', from: third },
    ];
    const series = seriesFor(statement, { ...nothing, begun }, []);
    expect(series.fitting.map(idOf)[0]).toBe(third);
    expect(new Set(series.fitting).size).toBe(series.fitting.length);
  });

  it('listen for the words of a lens of one’s own', () => {
    const own = [{ ...row, id: 'mine', toOneself: 'Who?', aloud: 'Who?', words: ['friday'] }];
    expect(idsOf({ ...nothing, own })[0]).toBe('mine');
  });
});

describe('another question', () => {
  it('is never of a lens for the third time running, nor kept, whatever was asked between', () => {
    const texts = heard.map(({ text }) => text);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...texts), fc.integer({ min: 1, max: 30 })), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.array(fc.constantFrom('meaning', 'today', 'consequence', 'forces'), { maxLength: 3 }),
        (visits, before) => {
          const lenses: string[] = [...before];
          for (const [text, n] of visits) {
            const each = { id: 's', text };
            const known = {
              ...nothing,
              questions: [kept('s', idOf(seriesFor(each, nothing, []).fitting[1]!))],
            };
            let series = seriesFor(each, known, lenses);
            for (let i = 0; i < n; i += 1) {
              const question = askedIn(series);
              if (!question) throw new Error('nothing to ask');
              expect(isOpen(series, 's', known)).toBe(true);
              expect(lenses.slice(-2).concat(question.lens)).not.toEqual(
                Array(3).fill(question.lens),
              );
              lenses.push(question.lens);
              const next = anotherOf(each, series, known, lenses);
              if (!next) throw new Error('no other question');
              expect(idOf(askedIn(next)!)).not.toBe(idOf(question));
              series = next;
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('goes through the questions that fit in their order', () => {
    const all = seriesFor(statement, nothing, []);
    const lenses = [askedIn(all)?.lens ?? ''];
    const second = anotherOf(statement, all, nothing, lenses);
    expect(second && askedIn(second)).toBe(all.fitting[1]);
  });

  it('passes over one that was kept meanwhile', () => {
    const all = seriesFor(statement, nothing, []);
    const second = idOf(all.fitting[1]!);
    const known = { ...nothing, questions: [kept('s', second)] };
    const next = anotherOf(statement, all, known, []);
    expect(next && idOf(askedIn(next)!)).not.toBe(second);
  });
});

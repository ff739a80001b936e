import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsFor, rankedQuestions } from '../../../src/customer/questions/questions-for';
import type { OwnLens } from '../../../src/customer/questions/own-lens';
import { heard } from '../../fixtures/heard';

const words = heard.flatMap(({ text }) => text.split(' '));
const statement = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(...heard.map(({ text }) => text)),
  fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((each) => each.join(' ')),
);

const runsOfThree = (lenses: readonly string[]): number =>
  lenses.filter((lens, at) => at > 1 && lens === lenses[at - 1] && lens === lenses[at - 2]).length;

describe('for any statement', () => {
  it('there are three questions, of more than one lens, always the same', () => {
    fc.assert(
      fc.property(statement, (text) => {
        const three = questionsFor(text);
        expect(three).toHaveLength(3);
        expect(new Set(three.map(({ lens }) => lens)).size).toBeGreaterThan(1);
        expect(questionsFor(text)).toEqual(three);
      }),
    );
  });

  it('what is quoted was said, word for word', () => {
    fc.assert(
      fc.property(statement, (text) => {
        for (const { trigger = '', fill = '' } of rankedQuestions(text)) {
          expect(text).toContain(trigger);
          expect(text.toLowerCase()).toContain(fill.toLowerCase());
        }
      }),
    );
  });

  it('another question is never one that was shown', () => {
    fc.assert(
      fc.property(statement, (text) => {
        const all = rankedQuestions(text);
        expect(all.slice(0, 3)).toEqual(questionsFor(text));
        expect(new Set(all.map((each) => ('id' in each ? each.id : each.lens))).size).toBe(
          all.length,
        );
      }),
    );
  });
});

it('never asks through the same lens three times running, from statement to statement', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(statement, fc.integer({ min: 1, max: 12 })), { maxLength: 12 }),
      (row) => {
        const asked: string[] = [];
        for (const [text, n] of row) {
          const next = questionsFor(text, { before: asked, n });
          expect(next).toHaveLength(n);
          asked.push(...next.map(({ lens }) => lens));
        }
        expect(runsOfThree(asked)).toBe(0);
      },
    ),
  );
});

it('asks of what says nothing something else than it just asked', () => {
  const first = questionsFor('Hello.');
  const second = questionsFor('Hello.', { before: first.map(({ lens }) => lens) });
  expect(second).not.toEqual(first);
});

describe('a lens of the user’s own', () => {
  const shift: OwnLens = {
    id: 'shift',
    toOneself: 'Which shift was that?',
    aloud: 'Which shift was that?',
  };

  it('is put to any statement, among the first five', () => {
    for (const { text } of heard) {
      expect(
        questionsFor(text, { own: [shift], n: 5 }).some(({ lens }) => lens === 'shift'),
        text,
      ).toBe(true);
    }
  });

  it('comes first where one of its words is said, and not at all where none is', () => {
    const own = [{ ...shift, words: [' Line 3', '(c++)'] }];
    expect(questionsFor("We're always firefighting on line 3.", { own })[0]).toEqual({
      lens: 'shift',
      own: own[0],
      trigger: 'line 3',
    });
    const others = rankedQuestions('Send me something.', { own });
    expect(others.filter(({ lens }) => lens === 'shift')).toEqual([]);
  });

  it('takes its turn as any other: not three times running', () => {
    const own = [shift];
    const before = ['shift', 'shift'];
    expect(rankedQuestions('Hello.', { own, before })[0]?.lens).not.toBe('shift');
  });
});

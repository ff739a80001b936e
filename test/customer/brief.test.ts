import { describe, expect, it } from 'vitest';
import { buildBrief, isBlank, type BriefFacts } from '../../src/customer/brief';
import { candidatesOf, toAskOf } from '../../src/customer/ask/to-ask';
import {
  choice,
  customer,
  facts,
  greatest,
  need,
  question,
  statement,
  thursday,
} from '../fixtures/harrow';

const build = (change: Partial<BriefFacts> = {}) => buildBrief({ ...facts, ...change });
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

describe('a brief', () => {
  it('says who, when and with whom', () => {
    expect(build()).toMatchObject({
      name: 'Harrow & Finch Bakeries',
      visitAt: thursday,
      people: ['Ana (buying)', 'Tom (plant)'],
    });
  });

  it('names all their people while nobody said what the need rests on, and strangers by name', () => {
    expect(build({ needs: [] }).people).toEqual(customer.people);
    const said = [statement('s1', 'x', 'Kim'), statement('s2', 'y', 'ANA')];
    expect(build({ statements: said }).people).toEqual(['Kim', 'Ana (buying)']);
  });

  it('quotes what backs the greatest need up and what speaks against it, and nothing else', () => {
    const { inTheirWords, against } = build();
    expect(inTheirWords.shown.map(({ text, saidBy }) => [text, saidBy])).toEqual([
      ['The supermarket wants ten days by October.', 'Ana'],
      ['We throw away about 4% of every Friday run.', 'Tom'],
      ['The new people can’t set it up.', 'Tom'],
    ]);
    expect(against.shown.map(({ text }) => text)).toEqual(['It works for now.']);
    expect(inTheirWords.more).toBe(0);
  });

  it('keeps to one page, and says how much more there is', () => {
    const many = Array.from({ length: 30 }, (_, n) => statement(`x${String(n)}`, String(n)));
    const needs = [{ ...greatest, evidenceFor: ids(many) }];
    const answers = many.map(({ id }) => question(id, { answer: 'a', certainty: 'know' }));
    const brief = build({ statements: many, needs, questions: answers });
    expect(brief.inTheirWords).toMatchObject({ more: 22 });
    expect(brief.inTheirWords.shown.map(({ text }) => text).slice(0, 3)).toEqual(['0', '1', '2']);
    expect(brief.answers.know).toMatchObject({ more: 24 });
  });

  it('gives the newest reason for the need that was chosen', () => {
    const choices = [
      choice('c1', 'n1', 'the first'),
      choice('c2', 'n1', 'the second'),
      choice('c3', 'n1', ' '),
    ];
    expect(build({ choices }).because).toBe('the second');
    expect(
      build({ choices: [choice('c1', 'n2', 'of another'), choice('c2', 'n1')] }),
    ).not.toHaveProperty('because');
  });

  it('sorts answers by how sure one is, those under the greatest need first, then the newest', () => {
    const told = (id: string, statementId?: string) =>
      question(id, { answer: id, certainty: 'know', ...(statementId && { statementId }) });
    const questions = [
      told('a', 's4'),
      told('b', 's5'),
      told('c', 's1'),
      told('d'),
      question('e', { answer: 'e', certainty: 'think' }),
      question('f', { certainty: 'know' }),
    ];
    const { answers } = build({ questions });
    expect(answers.know.shown.map(({ answer }) => answer)).toEqual(['c', 'a', 'd', 'b']);
    expect(answers.think.shown).toEqual([{ question: 'e, to oneself?', answer: 'e' }]);
    expect(answers.guess.shown).toEqual([]);
  });

  it('takes the next step from the greatest need, or says none', () => {
    expect(build().nextStep).toEqual({ text: greatest.nextStep, at: greatest.nextStepAt });
    expect(build({ needs: [need('n1', { nextStep: 'call' })] }).nextStep).toEqual({ text: 'call' });
    expect(build({ needs: [need('n1')] })).not.toHaveProperty('nextStep');
  });

  it('is blank until there is a need, an answer or a question', () => {
    const nothing = { questions: [], needs: [] };
    expect(isBlank(build(nothing))).toBe(true);
    expect(isBlank(build({ ...nothing, needs: [need('n')] }))).toBe(false);
    expect(isBlank(build({ ...nothing, questions: [question('q', { toAsk: true })] }))).toBe(false);
  });
});

describe('the questions to ask', () => {
  const guess = { answer: 'x', certainty: 'guess' } as const;
  const open = [
    question('a', { ...guess, statementId: 's4' }),
    question('b', { ...guess, statementId: 's1' }),
    question('c', { ...guess, statementId: 's5' }),
    question('d', { toAsk: true, statementId: 's5' }),
    question('e', { toAsk: true }),
    question('f'),
    question('g', { statementId: 's1' }),
    question('h', { toAsk: true, answer: 'told', certainty: 'know' }),
  ];

  it('are proposed: guesses under the need, then those marked, then what nobody knows yet', () => {
    expect(ids(candidatesOf({ questions: open, greatest }))).toEqual(['b', 'a', 'e', 'd', 'f']);
    expect(ids(toAskOf({ questions: open, greatest }))).toEqual(['b', 'a', 'e']);
  });

  it('propose no guess that the need does not rest on', () => {
    expect(ids(candidatesOf({ questions: open, greatest: undefined }))).toEqual(['e', 'd', 'f']);
  });

  it('propose none that was passed over, which can still be chosen', () => {
    const passed = open.map((each) => (each.id === 'b' ? { ...each, passedOver: true } : each));
    expect(ids(toAskOf({ questions: passed, greatest }))).toEqual(['a', 'e', 'd']);
    expect(ids(candidatesOf({ questions: passed, greatest })).at(-1)).toBe('b');
  });

  it('are those chosen, in their order, as soon as one is', () => {
    const chosen = [question('x', { place: 2 }), question('y', { place: 1 })];
    expect(ids(toAskOf({ questions: [...open, ...chosen], greatest }))).toEqual(['y', 'x']);
  });

  it('are never more than three', () => {
    const questions = [4, 3, 2, 1].map((place) => question(`p${String(place)}`, { place }));
    expect(ids(toAskOf({ questions, greatest }))).toEqual(['p1', 'p2', 'p3']);
  });
});

import { describe, expect, it } from 'vitest';
import { companyLenses } from '../../../src/customer/questions/company-lens';
import { questionsFor } from '../../../src/customer/questions/questions-for';

const question = (toOneself: string, words: readonly string[] = []) => ({
  toOneself,
  aloud: toOneself,
  words,
});
const plant = question('Which plant?', ['line']);
const else_ = question('Who else heard this?');
const idsOf = (...asked: readonly ReturnType<typeof question>[]): string[] =>
  companyLenses(asked).map(({ id }) => id);

describe('the company’s questions as lenses', () => {
  it('keep their ids when others come and go, and in any order', () => {
    const [a, b] = idsOf(plant, else_);
    expect(idsOf(else_, question('Why?'), plant)).toEqual([b, idsOf(question('Why?'))[0], a]);
    expect(a).not.toBe(b);
    expect(a).toMatch(/^company-[0-9a-z]+$/);
  });

  it('stay the same over releases, since answers are kept under their ids', () => {
    expect(idsOf(plant)).toEqual(['company-1fe1df0']);
  });

  it('are one where the same is asked twice', () => {
    expect(companyLenses([plant, else_, plant])).toEqual(companyLenses([plant, else_]));
  });

  it('are asked by the rules for the user’s own', () => {
    const own = companyLenses([plant, else_]);
    expect(questionsFor('The line stands still', { own })[0]).toMatchObject({
      lens: own[0]?.id,
      trigger: 'line',
    });
    const lenses = questionsFor('It works for now', { own, n: 50 }).map(({ lens }) => lens);
    expect(lenses).toContain(own[1]?.id);
    expect(lenses).not.toContain(own[0]?.id);
  });
});

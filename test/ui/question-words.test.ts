import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/customer/questions/catalogue';
import { questionsFor, rankedQuestions } from '../../src/customer/questions/questions-for';
import { questionWords } from '../../src/ui/question-words';
import { heard } from '../fixtures/heard';

const worded = (text: string) => questionsFor(text).map(questionWords);

describe('a question', () => {
  it('is worded to oneself and aloud, with the words that were said', () => {
    expect(worded('We throw away about 4% of every Friday run.')).toEqual([
      {
        toOneself: 'What does “4%” cost them in a year?',
        aloud: 'What does that 4% cost you in a year?',
      },
      {
        toOneself: 'Why “Friday”, and not some other day?',
        aloud: 'Why Friday, and not some other day?',
      },
      { toOneself: 'Who gets the blame?', aloud: 'Who has to answer for it when it happens?' },
    ]);
  });

  it('quotes what began the sentence as it is written in mid-sentence', () => {
    expect(worded('Half of our pallets arrive with torn wrap.')[0]?.aloud).toBe(
      'What does that half cost you in a year?',
    );
    expect(worded('Priya decides.').some(({ aloud }) => aloud.includes('Priya'))).toBe(true);
  });

  it('is about what came after “but”', () => {
    const [first] = worded('Our chef would love it, but the owner counts every cent.');
    expect(first?.aloud).toBe('What will your owner be judged by?');
  });

  it('of the user’s own is worded as they wrote it', () => {
    const own = [
      { id: 'x', toOneself: 'Do they pay $1?', aloud: 'Do you pay $1?', words: ['film'] },
    ];
    const [question] = questionsFor('The film tears.', { own });
    expect(question && questionWords(question)).toEqual({
      toOneself: 'Do they pay $1?',
      aloud: 'Do you pay $1?',
    });
  });

  it('has nothing left to fill in, is short, and is a question', () => {
    for (const { text } of heard) {
      for (const question of rankedQuestions(text)) {
        const { toOneself, aloud } = questionWords(question);
        for (const words of [toOneself, aloud]) {
          expect(words).toMatch(/^\p{Lu}.*\?$/u);
          expect(words).not.toMatch(/\$\d|“”|\s{2}/);
          expect(words.length - (question.fill ?? '').length).toBeLessThan(100);
        }
      }
    }
  });
});

it('fills in words only where a trigger brings them', () => {
  const needs = (id: (typeof catalogue)[number]['id']): boolean => {
    const blank = questionWords({ lens: 'meaning', id, fill: '¤' });
    return `${blank.toOneself}${blank.aloud}`.includes('¤');
  };
  expect(catalogue.filter(({ id, base }) => base !== undefined && needs(id))).toEqual([]);
  expect(catalogue.filter(({ base, on }) => (base === undefined) === (on === undefined))).toEqual(
    [],
  );
});

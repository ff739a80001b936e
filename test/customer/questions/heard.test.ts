import { expect, it } from 'vitest';
import { triggersOf } from '../../../src/customer/questions/find-triggers';
import { questionsFor } from '../../../src/customer/questions/questions-for';
import { heard } from '../../fixtures/heard';

it('has statements of many trades', () => {
  expect(heard.length).toBeGreaterThan(110);
  expect(new Set(heard.map(({ trade }) => trade)).size).toBeGreaterThan(12);
});

it.each(heard)('hears what is in $text', ({ text, hears }) => {
  expect(triggersOf(text).map(({ kind, words }) => `${kind} “${words}”`)).toEqual(hears);
});

it.each(heard)('asks what a good coach would of $text', ({ text, asks }) => {
  const ids = questionsFor(text).map((question) => ('id' in question ? question.id : ''));
  expect(asks.length).toBeGreaterThan(0);
  expect(ids).toEqual(expect.arrayContaining([...asks]));
});

it('hears a figure, a percentage, money and a question in any language', () => {
  const kinds = (text: string) => triggersOf(text).map(({ kind, words }) => [kind, words]);
  expect(kinds('Wir werfen jeden Freitag 4 % weg.')).toEqual([['percent', '4 %']]);
  expect(kinds('Nous payons 12 000 € par mois.')).toEqual([['money', '12 000 €']]);
  expect(kinds('هل يمكن التسليم غدا؟')).toEqual([['question', 'هل يمكن التسليم غدا؟']]);
  expect(kinds('„Null Fehler“ steht in jedem Vertrag.')).toEqual([['quoted', 'Null Fehler']]);
});

it('takes either apostrophe', () => {
  expect(questionsFor('I’d have to run that past Priya.')).toEqual(
    questionsFor("I'd have to run that past Priya."),
  );
});

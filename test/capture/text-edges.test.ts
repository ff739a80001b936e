// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { betweenTexts } from '../../src/capture/text-edges';

document.body.innerHTML = `<div><p id="one">Ten <b>days</b></p> <hr> <p id="two">by October</p>
  <p id="three">– often –</p></div>`;
const at = (selector: string): Node => document.querySelector(selector)!;
const text = (selector: string): Node => at(selector).firstChild!;

const range = (from: Node, start: number, to: Node, end: number): Range => {
  const made = document.createRange();
  made.setStart(from, start);
  made.setEnd(to, end);
  return made;
};

const ends = (made: Range | null) =>
  made && [made.startContainer, made.startOffset, made.endContainer, made.endOffset];

it('leaves a range alone that goes from text to text', () => {
  const dragged = range(text('#one'), 1, text('#two'), 2);
  expect(ends(betweenTexts(dragged))).toEqual(ends(dragged));
  const within = range(text('#two'), 3, text('#two'), 6);
  expect(ends(betweenTexts(within))).toEqual(ends(within));
});

it('goes from the first text to the last of elements', () => {
  const all = betweenTexts(range(at('div'), 0, at('div'), at('div').childNodes.length));
  expect(ends(all)).toEqual([text('#one'), 0, text('#three'), 9]);
});

it('takes nothing of the paragraph after, where a triple click ends', () => {
  const tripled = [range(text('#one'), 0, at('#two'), 0), range(text('#one'), 0, text('#two'), 0)];
  for (const each of tripled)
    expect(ends(betweenTexts(each))).toEqual([text('#one'), 0, text('b'), 4]);
});

it('is nothing where no word is selected', () => {
  expect(betweenTexts(range(text('#three'), 0, text('#three'), 2))).toBeNull();
  expect(betweenTexts(range(at('div'), 1, at('div'), 4))).toBeNull();
});

import {
  generateFragmentFromRange,
  setTimeout as setLongest,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import type { DirectiveParts, PageSelection } from '../browser/page-selection';
import { betweenTexts } from './text-edges';

/** Longer than this nobody wants to wait for a link, in ms. */
setLongest(300);

const isLetter = (text: string): boolean => /^[\p{L}\p{N}]$/u.test(text);

/** Whether a word goes on across this place in a text node. */
const splitsWord = (node: Node, offset: number): boolean => {
  const text = node.nodeValue ?? '';
  return isLetter(text.charAt(offset - 1)) && isLetter(text.charAt(offset));
};

/** What is selected, from text to text: what a link could lead to. */
export const wordsRange = (): Range | null => {
  const selection = getSelection();
  return selection && selection.rangeCount > 0 ? betweenTexts(selection.getRangeAt(0)) : null;
};

/** How to find the selected words again. On a copy: the generator widens the range that it is given. */
export const partsOf = (range: Range): DirectiveParts | null => {
  try {
    const { status, fragment } = generateFragmentFromRange(range.cloneRange());
    return status === 0 && fragment ? fragment : null;
  } catch {
    return null;
  }
};

export const cutOf = (range: Range): PageSelection['cut'] => ({
  start: splitsWord(range.startContainer, range.startOffset),
  end: splitsWord(range.endContainer, range.endOffset),
});

import {
  generateFragmentFromRange,
  setTimeout as setLongest,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import type { DirectiveParts, PageSelection } from '../browser/page-selection';

/** Longer than this nobody wants to wait for a link, in ms. */
setLongest(300);

const isLetter = (text: string): boolean => /^[\p{L}\p{N}]$/u.test(text);

/** Whether a word goes on across this place in a text node. */
const splitsWord = (node: Node, offset: number): boolean => {
  if (node.nodeType !== Node.TEXT_NODE) return false;
  const text = node.nodeValue ?? '';
  return isLetter(text.charAt(offset - 1)) && isLetter(text.charAt(offset));
};

/** A range that holds a word of text: what a link could lead to. */
export const wordsRange = (): Range | null => {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return /[\p{L}\p{N}]/u.test(range.toString()) ? range : null;
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

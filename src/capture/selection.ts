import type { PageSelection, SelectionScope } from '../browser/page-selection';
import { fieldText, focusNow } from './selected-text';
import { cutOf, partsOf, wordsRange } from './words-on-page';

const readSelection = (): PageSelection => {
  const focus = focusNow();
  const whole = { start: false, end: false };
  const typed = fieldText();
  if (typed !== null) return { text: typed, focus, parts: null, inPage: false, cut: whole };
  const text = (getSelection()?.toString() ?? '').replaceAll('\r\n', '\n');
  const range = wordsRange();
  // A link leads into the page of a tab, never into a frame of it.
  const parts = range && window === window.top ? partsOf(range) : null;
  return { text, focus, parts, inPage: range !== null, cut: range ? cutOf(range) : whole };
};

(globalThis as SelectionScope).undividedSelection = readSelection;

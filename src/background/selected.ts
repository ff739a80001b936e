import { standing, type Capture } from '../browser/captures';
import { readFrame, readTab, type FrameSelection } from '../browser/page-selection';
import { firstAndLastWords } from '../customer/heard/first-and-last-words';
import type { PageWords } from '../customer/heard/page-statements';
import { fragmentOf, sourceOf } from '../customer/heard/source';

/** A link leads into the page of a tab, not into its frames or fields. */
const fragmentFor = (
  text: string,
  read: FrameSelection | null,
  { frameId = read?.frameId ?? 0, editable = false }: Capture,
): string | null => {
  if (frameId !== 0 || editable) return null;
  if (!read?.text) return firstAndLastWords(text);
  if (read.parts) return fragmentOf(read.parts);
  return read.inPage ? firstAndLastWords(text, read.cut) : null;
};

export type Selected =
  | { readonly words: PageWords }
  /** Nothing: because nothing is selected, or because the browser lets nobody look. */
  | { readonly words: null; readonly readable: boolean };

/** What is selected, from the page itself where a script may run there, else as the browser tells it. */
export const readSelected = async (asked: Capture): Promise<Selected> => {
  const { tab, frameId, selectionText = '' } = asked;
  const read = tab
    ? await (frameId === undefined ? readTab(tab.id) : readFrame(tab.id, frameId))
    : null;
  const text = (read?.text || selectionText).trim();
  if (text === '') return { words: null, readable: read !== null };
  const page = tab ? await standing(tab.id) : null;
  // What a private window shows leaves no address behind.
  const source = page?.incognito
    ? undefined
    : sourceOf(page?.url ?? asked.pageUrl, page?.title, fragmentFor(text, read, asked));
  return { words: { text, ...(source && { source }) } };
};

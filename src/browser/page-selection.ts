import { api } from './api';

/** A text directive in parts: what stands before the words, where they begin and end, what follows. */
export interface DirectiveParts {
  readonly prefix?: string;
  readonly textStart: string;
  readonly textEnd?: string;
  readonly suffix?: string;
}

/** What is selected in one frame, as its script read it. */
export interface PageSelection {
  /** With its line breaks; empty when nothing is selected. */
  readonly text: string;
  /** Where the focus is: in this document, in a frame of its, or elsewhere. */
  readonly focus: 'here' | 'inFrame' | 'elsewhere';
  /** How to find the words on the page again; null when that was not to be found out. */
  readonly parts: DirectiveParts | null;
  /** Whether it stands in the page itself, not in a field. */
  readonly inPage: boolean;
  /** Which of the outermost words is selected only in part. */
  readonly cut: { readonly start: boolean; readonly end: boolean };
}

export interface FrameSelection extends PageSelection {
  readonly frameId: number;
}

/** Where the script leaves its function, in our own world of the page; the page can't see it. */
export interface SelectionScope {
  undividedSelection?: () => PageSelection;
}

const run = async (
  target: chrome.scripting.InjectionTarget,
): Promise<readonly FrameSelection[] | null> => {
  try {
    const how = { target, injectImmediately: true } as const;
    await api.scripting.executeScript({ ...how, files: ['capture/selection.js'] });
    const results = await api.scripting.executeScript({
      ...how,
      func: () => (globalThis as SelectionScope).undividedSelection?.() ?? null,
    });
    return results.flatMap(({ frameId, result }) => (result ? [{ ...result, frameId }] : []));
  } catch {
    // The browser lets no script in here.
    return null;
  }
};

/** What is selected in the frame that was clicked; null where the browser allows no script. */
export const readFrame = async (tabId: number, frameId: number): Promise<FrameSelection | null> =>
  (await run({ tabId, frameIds: [frameId] }))?.[0] ?? null;

/**
 * What is selected where the keys were pressed, of all frames that a script may run in. Of several
 * selections the focus tells which is meant; the page keeps showing an old one beside it.
 */
export const meantOf = (frames: readonly FrameSelection[]): FrameSelection | null => {
  const here = frames.find(({ focus }) => focus === 'here');
  // The focus is in a frame that lets no script in: what it is in can't be had.
  if (!here && frames.some(({ focus }) => focus === 'inFrame')) return null;
  const selected = frames.filter(({ text }) => text !== '');
  return (
    (here?.text ? here : undefined) ??
    selected.find(({ frameId }) => frameId === 0) ??
    selected[0] ??
    frames[0] ??
    null
  );
};

/** What is selected in the tab; null where the browser allows no script. */
export const readTab = async (tabId: number): Promise<FrameSelection | null> =>
  meantOf((await run({ tabId, allFrames: true })) ?? []);

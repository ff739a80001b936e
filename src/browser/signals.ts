/**
 * What the watch script tells the background about its own tab. The sender is a content script on a
 * blocked host, so nothing here is believed beyond the tab it came from.
 */
export type CoverSignal = {
  readonly signal: 'covered' | 'uncovered';
  /** The cover's element name, which the page's hiding style leaves out. */
  readonly element: string;
};

const elementName = /^u-[a-z0-9]{1,40}$/;

export const isCoverSignal = (message: unknown): message is CoverSignal => {
  if (typeof message !== 'object' || message === null) return false;
  const { signal, element } = message as Record<string, unknown>;
  return (
    (signal === 'covered' || signal === 'uncovered') &&
    typeof element === 'string' &&
    elementName.test(element)
  );
};

/**
 * Hides everything of the page but the cover (its boxes, its top layer, its text), for as long as the
 * cover stands there: with the extension gone, a style can outlive the cover, and must then hide nothing.
 * As a user style with `!important` it beats whatever the page says.
 */
export const hidingStyle = (element: string): string => `
  :root:has(> ${element}) > :not(${element}) {
    content-visibility: hidden !important;
    opacity: 0 !important;
  }
  :root > ${element} { all: initial !important; display: block !important; }`;

export interface Rich {
  readonly plain: string;
  readonly html: string;
}

/** The way that needs no permission: fill the copy that the document itself is told to make. */
const copyByEvent = ({ plain, html }: Partial<Rich> & Pick<Rich, 'plain'>): boolean => {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', fill);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', fill);
  }
};

/**
 * Puts a text on the clipboard, plain and rich at once: whoever pastes it takes what they can. Call it in
 * the click itself.
 *
 * @throws when the browser lets neither way through.
 */
export const copyRich = async (rich: Rich): Promise<void> => {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([rich.plain], { type: 'text/plain' }),
        'text/html': new Blob([rich.html], { type: 'text/html' }),
      }),
    ]);
  } catch (error) {
    if (!copyByEvent(rich)) throw error;
  }
};

/** Puts a plain text on the clipboard; otherwise the same. */
export const copyPlain = async (plain: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(plain);
  } catch (error) {
    if (!copyByEvent({ plain })) throw error;
  }
};

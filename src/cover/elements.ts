import { contentApi, isFirefox } from '../browser/content-api';

/** What a cover's element is called; see `name`. */
export const coverName = /^u-[0-9a-f]{32}$/;
/** Attribute that keeps the page's title, for a script that comes after this one. */
export const keptTitle = 'data-title';

export interface CoverElements {
  /** The random element name: nothing of the page's styles or scripts knows it. */
  readonly name: string;
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly frame: HTMLIFrameElement;
  /** Takes back what the page did to the host, and removes whatever bears its name; whether there was any of it. */
  readonly settle: () => boolean;
  readonly focus: () => void;
  /** Says that somebody stands behind this cover; to be called more often than each `orphaned` ms. */
  readonly attend: () => void;
}

// Through the style object, since a page's policy may forbid style elements; and important, since the
// page's own style sheets reach the host (nothing of theirs reaches into the shadow root).
const paint = (element: HTMLElement, style: Record<string, string>): void => {
  for (const [property, value] of Object.entries(style))
    element.style.setProperty(property, value, 'important');
};

const fullWindow = {
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
};

/** 32 random hex digits; `crypto.randomUUID` is missing on plain http pages. */
export const token = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** After this long without anybody behind it, a cover can be closed by hand, in ms. */
const orphaned = 3000;

/**
 * A way out that needs no script. Firefox ends a content script in the same moment that it switches the
 * extension off, and nothing of ours is left to take the cover away: an animation that goes unattended
 * then shows a button, and the browser itself closes a dialog for that.
 */
const buildWayOut = (): { form: HTMLFormElement; attend: () => void } => {
  const form = document.createElement('form');
  const button = document.createElement('button');
  form.method = 'dialog';
  button.textContent = contentApi.i18n.getMessage('coverOrphaned');
  form.append(button);
  paint(form, {
    ...fullWindow,
    display: 'grid',
    'place-content': 'center',
    background: 'Canvas',
    font: '16px system-ui, sans-serif',
    'z-index': '1',
  });
  const animation = form.animate([{ visibility: 'hidden' }, { visibility: 'hidden' }], orphaned);
  return {
    form,
    attend: () => {
      animation.currentTime = 0;
    },
  };
};

const hostStyle = { all: 'initial', display: 'block' };

export const buildCover = (): CoverElements => {
  const name = `u-${token()}`;
  const host = document.createElement(name);
  const dialog = document.createElement('dialog');
  const frame = document.createElement('iframe');
  // A page under Cross-Origin-Embedder-Policy refuses other frames than credentialless ones.
  Object.assign(frame, { credentialless: true });
  frame.title = contentApi.i18n.getMessage('extName');
  // Escape pressed again and again must not close it.
  dialog.setAttribute('closedby', 'none');
  dialog.setAttribute('aria-label', contentApi.i18n.getMessage('extName'));
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
  });
  paint(host, hostStyle);
  host.setAttribute(keptTitle, document.title);
  paint(dialog, { ...fullWindow, background: 'Canvas', 'pointer-events': 'auto' });
  paint(frame, { ...fullWindow, 'color-scheme': 'light dark' });
  dialog.append(frame);
  const wayOut = isFirefox() ? buildWayOut() : null;
  if (wayOut) dialog.append(wayOut.form);
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.append(dialog);
  const focus = (): void => {
    if (document.hasFocus() && shadow.activeElement !== frame) frame.focus();
  };
  // The frame's first document loses the focus that an empty frame was given.
  frame.addEventListener('load', focus);

  const style = host.style.cssText;
  const settle = (): boolean => {
    // Data does nothing to it, and tools that paint pages dark put some on all that they see.
    const foreign = [...host.attributes].filter(
      ({ name: attribute }) => attribute !== 'style' && !attribute.startsWith('data-'),
    );
    const others = [...document.querySelectorAll(name)].filter((other) => other !== host);
    const isRestyled = host.style.cssText !== style;
    for (const attribute of foreign) host.removeAttributeNode(attribute);
    for (const other of others) other.remove();
    if (isRestyled) host.style.cssText = style;
    return isRestyled || foreign.length > 0 || others.length > 0;
  };
  return { name, host, dialog, frame, settle, focus, attend: () => wayOut?.attend() };
};

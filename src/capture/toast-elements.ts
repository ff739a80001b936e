/** The toast, in a closed shadow root of its own: nothing of the page's styles or scripts reaches into it. */
export interface ToastElements {
  readonly host: HTMLElement;
  /** Says this, with a button where there is something to do about it. */
  readonly say: (
    text: string,
    button?: { readonly name: string; readonly press: () => void },
  ) => void;
}

// By the style object, since a page's policy may forbid style elements; on the host important, since the
// page's own style sheets reach it.
const hostStyle = `
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset-block: auto 16px !important;
  inset-inline: auto 16px !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;`;
const boxStyle = `
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 8px;
  box-sizing: border-box;
  min-height: 44px;
  max-width: min(360px, calc(100vw - 32px));
  padding: 4px 8px 4px 16px;
  border: 1px solid light-dark(#868c88, #7d8783);
  border-radius: 8px;
  background: light-dark(#ffffff, #212423);
  color: light-dark(#1d2321, #eceeec);
  font: 15px/1.45 system-ui, sans-serif;`;
const buttonStyle = `
  min-height: 32px;
  padding: 4px 12px;
  border: 1px solid light-dark(#868c88, #7d8783);
  border-radius: 8px;
  background: none;
  color: light-dark(#2f5d50, #8fc7b4);
  font: inherit;
  cursor: pointer;`;

export const buildToast = (direction: string): ToastElements => {
  const host = document.createElement('div');
  const box = document.createElement('div');
  const status = document.createElement('span');
  host.style.cssText = hostStyle;
  // Over the page's own top layer, where it is in full screen.
  host.popover = 'manual';
  box.style.cssText = boxStyle;
  box.dir = direction;
  status.setAttribute('role', 'status');
  box.append(status);
  host.attachShadow({ mode: 'closed' }).append(box);
  // A click on it takes neither the focus nor the selection from the page.
  host.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  return {
    host,
    say: (text, button) => {
      box.replaceChildren(status);
      status.textContent = text;
      if (!button) return;
      const control = document.createElement('button');
      control.type = 'button';
      control.textContent = button.name;
      control.style.cssText = buttonStyle;
      control.addEventListener('click', ({ isTrusted }) => {
        // A page can make clicks of its own; this one must be the user's.
        if (isTrusted) button.press();
      });
      box.append(control);
    },
  };
};

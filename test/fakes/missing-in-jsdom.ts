// jsdom has the element, but neither opens nor closes it.
if (typeof HTMLDialogElement !== 'undefined')
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return;
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });

// jsdom lays nothing out, so nothing is out of sight.
if (typeof Element !== 'undefined')
  Object.assign(Element.prototype, {
    scrollIntoView: () => undefined,
    setPointerCapture: () => undefined,
  });

// Nor has it a window of any width: one on which everything has room.
if (typeof window !== 'undefined')
  Object.assign(window, {
    matchMedia: () => Object.assign(new EventTarget(), { matches: false }),
  });

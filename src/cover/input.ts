const kinds = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'paste',
  'copy',
  'cut',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'dragstart',
  'drop',
] as const;

/**
 * Keeps keys and clicks from the page while the cover is up. What is typed into the cover's frame never
 * comes here; what does come was made while the page or the bare cover had the focus. Registered when the
 * document starts, so that it stands before any listener of the page's.
 */
export const holdInput = (coverHost: () => HTMLElement | null): void => {
  for (const kind of kinds)
    window.addEventListener(
      kind,
      (event) => {
        const host = coverHost();
        if (!host) return;
        event.stopImmediatePropagation();
        // On the cover itself Tab must still lead into its frame.
        if (!event.composedPath().includes(host)) event.preventDefault();
      },
      { capture: true },
    );
};

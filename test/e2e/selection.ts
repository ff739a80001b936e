import type { Selected, Tab } from './browser';

/** Selects from the start of one element to the end of another, in the page or in a frame of its own host. */
export const select = (tab: Tab, from = '#one', to = '#two', frame = ''): Promise<Selected> =>
  tab.evaluate(
    (start, end, inside) => {
      const holder = inside ? document.querySelector<HTMLIFrameElement>(inside) : null;
      const { contentDocument, contentWindow } = holder ?? {};
      const root = contentDocument ?? document;
      const [first, last] = [root.querySelector(start), root.querySelector(end)];
      if (!first || !last) throw new Error('nothing to select');
      last.scrollIntoView({ block: 'center' });
      holder?.scrollIntoView({ block: 'center' });
      contentWindow?.focus();
      const selection = root.getSelection();
      selection?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      const box = last.getBoundingClientRect();
      const outer = holder?.getBoundingClientRect();
      return {
        x: (outer?.x ?? 0) + box.x + 20,
        y: (outer?.y ?? 0) + box.y + box.height / 2,
        text: String(selection),
        address: root.location.href,
        editable: false,
      };
    },
    from,
    to,
    frame,
  );

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../test/e2e/process';
import { ownPage } from '../../test/e2e/staged';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>${body}</body></html>`;

/**
 * An extension that does nothing, for the baselines: a popup with one field and a button that opens a
 * side panel with the same number of lines, all of it ready-made. It has no permission for any site, no
 * background and no script, so the browser that holds it is as good as bare.
 */
export const blankExtension = (lines = 0): string => {
  const folder = join(makeFolder('blank'), 'extension');
  mkdirSync(folder);
  const items = Array.from({ length: lines }, (_, n) => `<li>Line ${String(n)} of what they said.`);
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Blank',
      version: '1',
      // `storage` is what the harness knows our pages by.
      permissions: ['sidePanel', 'storage'],
      action: { default_popup: 'popup.html' },
      side_panel: { default_path: 'sidepanel.html' },
    }),
    'popup.html': page(
      '<label for="customer">Customer</label><input id="customer"><button>Open notes</button><script src="popup.js"></script>',
    ),
    'popup.js': `document.querySelector('button').onclick = () => chrome.sidePanel.open({ windowId: -2 });`,
    'sidepanel.html': page(`<ul class="statements">${items.join('')}</ul>`),
    [ownPage]: page(''),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

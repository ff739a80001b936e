import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surface } from '../../test/e2e/browser';
import { until } from '../../test/e2e/until';

/**
 * What notes the times inside our pages, where nothing stands between the event and the clock. All of it
 * in ms since the epoch, so that the pages, the tabs and this program share one clock.
 */
const markScript = (shown: string, count: number): string => `
  window.marks = {};
  const at = () => performance.timeOrigin + performance.now();
  const see = () => {
    if (marks.there || document.querySelectorAll(${JSON.stringify(shown)}).length < ${String(count)})
      return;
    observer.disconnect();
    marks.there = at();
    // After the next frame is drawn.
    requestAnimationFrame(() => { setTimeout(() => { marks.drawn = at(); }); });
  };
  const observer = new MutationObserver(see);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', see);
  // The popup may be gone the next moment; this is kept, and at once.
  addEventListener('click', () => { localStorage.setItem('clicked', String(at())); }, true);`;

/** Has a page of this (copied) extension note when so many of what the selector names have been drawn. */
export const markPage = (folder: string, page: string, shown: string, count = 1): void => {
  const script = page.replace('.html', '-marks.js');
  writeFileSync(join(folder, script), markScript(shown, count));
  const path = join(folder, page);
  const html = readFileSync(path, 'utf8');
  writeFileSync(path, html.replace('<head>', `<head><script src="${script}"></script>`));
};

/** When the page had drawn it, in ms since the epoch. */
export const drawnAt = (surface: Surface): Promise<number> =>
  until('the page to be drawn', () =>
    surface.evaluate(
      () => (window as unknown as { marks?: { drawn?: number } }).marks?.drawn ?? null,
    ),
  );

/** When something was last clicked in a page of the extension that is marked, in ms since the epoch. */
export const clickedAt = (own: Surface): Promise<number> =>
  own.evaluate(() => Number(localStorage.getItem('clicked')));
